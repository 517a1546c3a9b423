package dev.plumbline.job;

import dev.plumbline.intake.Source;
import dev.plumbline.language.MetricConflicts;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.ReadResult.DatedContent;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.SuccessMetric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The initiatives that a file proposes: the rows of its register that are proposed and what its gate forms are about. A row is
 * proposed when its status says so; where none says so, every row is that has neither ended nor is in progress already.
 */
final class Proposals {

    private final Source source;
    private final List<Content> contents;
    private final PortfolioHistory history;
    private final List<Initiative> register;
    private final List<GateForm> forms;

    /**
     * @param source the file
     * @param result what it says
     * @param history what is remembered of the portfolio up to the day
     * @param day the day
     */
    Proposals(Source source, ReadResult result, PortfolioHistory history, LocalDate day) {
        this.source = source;
        this.history = history;
        this.contents = result.snapshots().stream()
                .sorted(Comparator.comparing(dated -> dated.asOf().date()))
                .map(DatedContent::content)
                .toList();
        this.register = history.snapshotAt(day).map(Snapshot::initiatives).orElse(List.of());
        this.forms = all(Content::gates);
    }

    private <T> List<T> all(Function<Content, List<T>> table) {
        return contents.stream()
                .flatMap(content -> table.apply(content).stream())
                .toList();
    }

    /** The proposals, those of the register first, in the order of the file. */
    List<Proposal> list() {
        List<Proposal> proposals = new ArrayList<>();
        List<Initiative> rows = rows();
        for (Initiative row : proposed(rows)) {
            proposals.add(proposal(row, row.row().evidence()));
        }
        for (GateForm form : forms) {
            boolean told = proposals.stream().map(Proposal::initiative).anyMatch(form::about);
            if (!told) {
                Initiative initiative = rows.stream()
                        .filter(form::about)
                        .findFirst()
                        .or(() -> register.stream().filter(form::about).findFirst())
                        .orElseGet(() -> named(form, proposals.size() + 1));
                proposals.add(proposal(initiative, form.evidence()));
            }
        }
        return proposals;
    }

    /** The rows of the newest register that the file holds. */
    private List<Initiative> rows() {
        List<InitiativeRow> rows = contents.stream()
                .map(Content::register)
                .filter(table -> !table.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
        return rows.stream().map(this::initiative).toList();
    }

    /** A row that the newest register remembered has too goes by the key it has there. */
    private Initiative initiative(InitiativeRow row) {
        String id = row.text(Field.ID);
        String key = register.stream()
                .filter(known -> id.isEmpty()
                        ? plain(known.row().title()).equals(plain(row.title()))
                        : plain(known.key()).equals(plain(id))
                                || plain(known.row().text(Field.ID)).equals(plain(id)))
                .map(Initiative::key)
                .findFirst()
                .orElse(row.title().isEmpty() || !id.isEmpty() ? id : row.title());
        return new Initiative(key, row);
    }

    private List<Initiative> proposed(List<Initiative> rows) {
        List<Initiative> said = rows.stream()
                .filter(i -> i.row().lifecycle() == Lifecycle.PROPOSED)
                .toList();
        return said.isEmpty() ? rows.stream().filter(this::open).toList() : said;
    }

    private boolean open(Initiative row) {
        Lifecycle lifecycle = row.row().lifecycle();
        boolean running = register.stream().anyMatch(known -> known.key().equals(row.key()) && known.inProgress());
        return !running && (lifecycle == Lifecycle.ACTIVE || lifecycle == Lifecycle.UNKNOWN);
    }

    /** An initiative of which only a form tells, and nothing but its name. */
    private Initiative named(GateForm form, int number) {
        String name = form.initiative();
        Layout layout = Layout.ofItems(source.name(), source.sha256(), "proposal", Map.of(Field.NAME, 1));
        return new Initiative(name, new InitiativeRow(layout, number, Map.of(Field.NAME, Datum.known(name, name))));
    }

    private Proposal proposal(Initiative initiative, Evidence evidence) {
        Map<Integer, GateForm.Answer> answers = new TreeMap<>();
        forms.stream()
                .filter(form -> form.about(initiative))
                .flatMap(form -> form.answers().stream())
                .forEach(answer -> answers.put(answer.question(), answer));
        List<SuccessMetric> metrics = all(Content::metrics).stream()
                .filter(metric -> owns(metric.owner(), initiative))
                .toList();
        return new Proposal(
                initiative,
                answers,
                metrics,
                all(Content::allocations).stream()
                        .filter(allocation -> owns(allocation.initiative(), initiative))
                        .toList(),
                conflicts(initiative, answers, metrics),
                evidence);
    }

    /** Between what the proposal says of its success and what the portfolio is measured by. */
    private List<MetricConflict> conflicts(
            Initiative initiative, Map<Integer, GateForm.Answer> answers, List<SuccessMetric> declared) {
        List<SuccessMetric> own = new ArrayList<>();
        declared.forEach(m -> own.add(new SuccessMetric(
                initiative.key(),
                m.metric(),
                m.target(),
                m.direction(),
                m.unit(),
                m.population(),
                m.window(),
                m.evidence())));
        said(initiative, answers).ifPresent(own::add);
        List<SuccessMetric> all = new ArrayList<>(own);
        history.declared(history.asOf(), Content::metrics).stream()
                .filter(metric -> !owns(metric.owner(), initiative))
                .forEach(all::add);
        register.stream()
                .filter(known -> known.inProgress() && !known.key().equals(initiative.key()))
                .filter(known -> known.row().get(Field.SUCCESS_METRIC).known())
                .forEach(known -> all.add(metric(
                        known.key(),
                        known.row().text(Field.SUCCESS_METRIC),
                        known.row().evidence(Field.SUCCESS_METRIC))));
        return own.isEmpty()
                ? List.of()
                : MetricConflicts.of(all).stream()
                        .filter(c -> own.contains(c.one().source())
                                != own.contains(c.other().source()))
                        .toList();
    }

    private static Optional<SuccessMetric> said(Initiative initiative, Map<Integer, GateForm.Answer> answers) {
        GateForm.Answer form = answers.get(4);
        if (form != null && !form.text().isBlank()) {
            return Optional.of(metric(initiative.key(), form.text(), form.evidence()));
        }
        String text = initiative.row().text(Field.SUCCESS_METRIC);
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(metric(initiative.key(), text, initiative.row().evidence(Field.SUCCESS_METRIC)));
    }

    private static SuccessMetric metric(String owner, String text, Evidence evidence) {
        return new SuccessMetric(owner, text, "", "", "", "", "", evidence);
    }

    private static boolean owns(String owner, Initiative initiative) {
        String name = plain(owner);
        return !name.isEmpty()
                && (name.equals(plain(initiative.key()))
                        || name.equals(plain(initiative.row().text(Field.ID)))
                        || name.equals(plain(initiative.row().title())));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
