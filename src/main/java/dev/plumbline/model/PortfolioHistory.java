package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one portfolio up to a date: what the indicators read.
 *
 * @param portfolio its name
 * @param asOf the day up to which files are considered
 * @param snapshots its registers, oldest first; those held back are left out
 * @param events what changed between consecutive snapshots, in order of date, type and key
 * @param identities the joins a person may want to look at
 * @param declarations what was declared besides the register (direction, limits, capacity …), by the date of its file
 * @param files the ledger of the portfolio's files, by date and name
 * @param governance what meetings and logs leave behind, and what was understood of it
 * @param settled what the mapping profile under which they were read settles; nothing when there is none
 */
public record PortfolioHistory(
        String portfolio,
        LocalDate asOf,
        List<Snapshot> snapshots,
        List<Event> events,
        List<IdentityLink> identities,
        NavigableMap<LocalDate, Content> declarations,
        List<InputFile> files,
        Governance governance,
        List<ProfileEntry> settled) {

    public PortfolioHistory {
        Objects.requireNonNull(portfolio);
        Objects.requireNonNull(asOf);
        snapshots = List.copyOf(snapshots);
        events = List.copyOf(events);
        identities = List.copyOf(identities);
        declarations = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(declarations));
        files = List.copyOf(files);
        Objects.requireNonNull(governance);
        settled = List.copyOf(settled);
    }

    /** The history of a portfolio without meetings, logs and a mapping profile. */
    public PortfolioHistory(
            String portfolio,
            LocalDate asOf,
            List<Snapshot> snapshots,
            List<Event> events,
            List<IdentityLink> identities,
            NavigableMap<LocalDate, Content> declarations,
            List<InputFile> files) {
        this(portfolio, asOf, snapshots, events, identities, declarations, files, Governance.NONE, List.of());
    }

    /** The same history, read under a mapping profile. */
    public PortfolioHistory readUnder(List<ProfileEntry> profile) {
        return new PortfolioHistory(
                portfolio, asOf, snapshots, events, identities, declarations, files, governance, profile);
    }

    /** The same history with what meetings and logs leave behind. */
    public PortfolioHistory governedBy(Governance understood) {
        return new PortfolioHistory(
                portfolio, asOf, snapshots, events, identities, declarations, files, understood, settled);
    }

    /** The newest register at or before a day. */
    public Optional<Snapshot> snapshotAt(LocalDate day) {
        Snapshot found = null;
        for (Snapshot snapshot : snapshots) {
            if (!snapshot.asOf().isAfter(day)) {
                found = snapshot;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The registers a quarter is measured between; empty when no register lies in it. */
    public Optional<Span> span(Period period) {
        LocalDate end = asOf.isBefore(period.end()) ? asOf : period.end();
        return snapshotAt(end)
                .filter(last -> !last.asOf().isBefore(period.start()))
                .map(last -> new Span(registerBefore(period.start(), last), last));
    }

    /** The newest register before a day and before another register, else the first there is. */
    public Snapshot registerBefore(LocalDate day, Snapshot last) {
        LocalDate latest = day.isBefore(last.asOf()) ? day : last.asOf();
        return snapshotAt(latest.minusDays(1)).orElseGet(() -> snapshots.get(0));
    }

    /** The newest register. */
    public Optional<Snapshot> latest() {
        return snapshots.isEmpty() ? Optional.empty() : Optional.of(snapshots.get(snapshots.size() - 1));
    }

    /** The statements of direction that hold on a day. */
    public List<Commitment> directionAt(LocalDate day) {
        return declared(day, Content::direction).stream()
                .filter(c -> c.valid().contains(day))
                .toList();
    }

    /** The limits that hold on a day. */
    public List<WipLimit> limitsAt(LocalDate day) {
        return declared(day, Content::limits).stream()
                .filter(l -> l.valid().contains(day))
                .toList();
    }

    /**
     * The rows of a table as last declared on or before a day; as first declared when all are later, so that a document
     * dropped in late still counts for the time its rows say they are valid.
     */
    public <T> List<T> declared(LocalDate day, Function<Content, List<T>> table) {
        @Nullable List<T> newest = null;
        for (Content content : declarations.values()) {
            List<T> rows = table.apply(content);
            if (!rows.isEmpty() && newest == null) {
                newest = rows;
            }
        }
        for (Content content : declarations.headMap(day, true).values()) {
            List<T> rows = table.apply(content);
            if (!rows.isEmpty()) {
                newest = rows;
            }
        }
        return newest == null ? List.of() : newest;
    }

    /** Every gate form of a day or before, oldest first: a form answers for its own initiatives only. */
    public List<GateForm> gateForms(LocalDate day) {
        return declarations.headMap(day, true).values().stream()
                .flatMap(content -> content.gates().stream())
                .toList();
    }

    /** What gate forms of a day or before answer about an initiative, by question; of several answers the last one. */
    public Map<Integer, GateForm.Answer> gateAnswers(Initiative initiative, LocalDate day) {
        Map<Integer, GateForm.Answer> answers = new TreeMap<>();
        gateForms(day).stream()
                .filter(form -> form.about(initiative))
                .flatMap(form -> form.answers().stream())
                .forEach(answer -> answers.put(answer.question(), answer));
        return answers;
    }

    /**
     * The history up to an earlier day: later registers, events, decisions, mentions and cues are left out. Declarations and planned meetings stay, for they say themselves
     * when they are valid.
     */
    public PortfolioHistory until(LocalDate day) {
        return new PortfolioHistory(
                portfolio,
                day.isBefore(asOf) ? day : asOf,
                snapshots.stream().filter(s -> !s.asOf().isAfter(day)).toList(),
                events.stream().filter(e -> !e.to().isAfter(day)).toList(),
                identities.stream().filter(i -> !i.to().isAfter(day)).toList(),
                declarations,
                files.stream()
                        .filter(f -> f.asOf() == null || !f.asOf().date().isAfter(day))
                        .toList(),
                governance.until(day),
                settled);
    }
}
