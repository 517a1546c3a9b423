package dev.plumbline.history;

import dev.plumbline.model.Content;
import dev.plumbline.model.Governance;
import dev.plumbline.model.IdentityCorrection;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The history of a portfolio as its accepted files tell it: a pure function of them, so the order in which they arrived does not
 * matter.
 */
final class Recollection {

    private final String portfolio;
    private final LocalDate asOf;
    private final Map<Long, InputFile> files = new TreeMap<>();
    private final List<IdentityCorrection> corrections;
    private final Elsewhere elsewhere;

    Recollection(
            String portfolio,
            LocalDate asOf,
            List<InputFile> files,
            List<IdentityCorrection> corrections,
            Elsewhere elsewhere) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.corrections = corrections;
        this.elsewhere = elsewhere;
        files.forEach(file -> this.files.put(file.number(), file));
    }

    /** The history, given the contents up to the day. */
    PortfolioHistory of(List<DatedFile> contents) {
        NavigableMap<LocalDate, List<DatedFile>> dates = contents.stream()
                .sorted(Comparator.comparingLong(DatedFile::number))
                .collect(Collectors.groupingBy(DatedFile::asOf, TreeMap::new, Collectors.toList()));
        Identity.Followed followed = new Identity(new Corrections(corrections), elsewhere).follow(registers(dates));
        return new PortfolioHistory(
                portfolio,
                asOf,
                followed.snapshots(),
                followed.diffs().stream().flatMap(d -> EventLog.of(d).stream()).toList(),
                followed.links(),
                declarations(dates),
                ledger(contents),
                governance(dates),
                List.of());
    }

    /** What meetings, logs and people's answers leave behind; the later of two exports that hold an entry counts. */
    private Governance governance(NavigableMap<LocalDate, List<DatedFile>> dates) {
        List<Content> inOrder = dates.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(this::exported).thenComparing(DatedFile::number))
                .map(DatedFile::content)
                .toList();
        return Governance.recorded(
                MeetingIdentity.join(inOrder.stream()
                        .flatMap(content -> content.meetings().stream())
                        .toList()),
                LogMerge.merge(inOrder.stream().map(Content::log).toList()),
                inOrder.stream()
                        .flatMap(content -> content.dispositions().stream())
                        .toList());
    }

    /** The day of the export: of what it says, the newest may speak for a past quarter's end. */
    private LocalDate exported(DatedFile content) {
        InputFile file = files.get(content.number());
        return file == null || file.asOf() == null
                ? content.asOf()
                : file.asOf().date();
    }

    private NavigableMap<LocalDate, List<InitiativeRow>> registers(NavigableMap<LocalDate, List<DatedFile>> dates) {
        NavigableMap<LocalDate, RegisterMerge.Merged> merged = new TreeMap<>();
        dates.forEach((date, sameDate) -> {
            List<DatedFile> registers = sameDate.stream()
                    .filter(f -> !f.content().register().isEmpty())
                    .toList();
            if (!registers.isEmpty()) {
                merged.put(date, RegisterMerge.merge(registers));
            }
        });
        merged.forEach(
                (date, one) -> one.superseded().forEach((earlier, later) -> report(earlier, superseded(date, later))));
        NavigableMap<LocalDate, Integer> sizes = new TreeMap<>();
        merged.forEach((date, one) -> sizes.put(date, one.rows().size()));
        HeldBack.among(sizes).values().forEach(held -> {
            for (long file : merged.remove(held.asOf()).files()) {
                report(file, heldBack(held));
            }
        });
        NavigableMap<LocalDate, List<InitiativeRow>> registers = new TreeMap<>();
        merged.forEach((date, one) -> registers.put(date, one.rows()));
        return registers;
    }

    private void report(long file, Problem problem) {
        files.computeIfPresent(file, (number, entry) -> entry.with(problem));
    }

    private Problem superseded(LocalDate date, long later) {
        InputFile by = files.get(later);
        String name = by == null ? "a later file" : by.file();
        return new Problem(
                Problem.WHOLE_FILE,
                "superseded",
                date.toString(),
                "Its register of " + date + " is not used: " + name
                        + " states most of the same initiatives for the same date and"
                        + " was claimed later. If both are right, give them different dates.");
    }

    private static Problem heldBack(HeldBack.Held held) {
        String what = "This register of " + held.asOf() + " has " + held.size() + " initiatives, the one of "
                + held.beforeAsOf() + " has " + held.before();
        String then = held.after() == null
                ? " and none follows yet. It looks like an export under a filter and is left out until another register confirms it."
                : " and the one that follows has " + held.after()
                        + " again. It looks like an export under a filter and is left out.";
        return new Problem(
                Problem.WHOLE_FILE,
                "held-back",
                held.size() + " of " + held.before(),
                what + then + " If it is a mistake, drop the whole register for this date.");
    }

    private static NavigableMap<LocalDate, Content> declarations(NavigableMap<LocalDate, List<DatedFile>> dates) {
        NavigableMap<LocalDate, Content> declarations = new TreeMap<>();
        dates.forEach((date, sameDate) -> {
            Content declared = DeclarationMerge.merge(
                    sameDate.stream().map(DatedFile::content).toList());
            if (!declared.kinds().isEmpty()) {
                declarations.put(date, declared);
            }
        });
        return declarations;
    }

    /** The files that are told of: those without a date, those up to the day, and those with a part up to the day. */
    private List<InputFile> ledger(List<DatedFile> contents) {
        Set<Long> used = contents.stream().map(DatedFile::number).collect(Collectors.toSet());
        List<InputFile> ledger = new ArrayList<>();
        for (InputFile file : files.values()) {
            boolean upTo = file.asOf() == null || !file.asOf().date().isAfter(asOf);
            if (upTo || used.contains(file.number())) {
                ledger.add(file);
            }
        }
        ledger.sort(Comparator.comparing((InputFile f) ->
                        f.asOf() == null ? LocalDate.MAX : f.asOf().date())
                .thenComparing(InputFile::file)
                .thenComparing(InputFile::sha256)
                .thenComparing(InputFile::number));
        return ledger;
    }
}
