package dev.plumbline.indicator;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Period;
import dev.plumbline.model.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of one indicator in one quarter while they are collected. */
final class Findings {

    private static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparingDouble(Finding::severity).reversed().thenComparing(Finding::id);

    private final String portfolio;
    private final String indicator;
    private final Period period;
    private final Map<String, Finding> findings = new TreeMap<>();

    Findings(String portfolio, String indicator, Period period) {
        this.portfolio = portfolio;
        this.indicator = indicator;
        this.period = period;
    }

    /**
     * What drifts.
     *
     * @param kind a stable word
     * @param subjects what it is about; with the kind they make the finding's identity
     * @param statement what is the case
     * @param remedy what would end it
     * @param evidence where it stands
     */
    record Drift(String kind, List<Subject> subjects, String statement, String remedy, List<Evidence> evidence) {}

    void add(Drift drift, double severity, LocalDate since) {
        boolean recent = !since.isBefore(period.start());
        Finding finding = new Finding(
                id(drift),
                indicator,
                drift.kind(),
                Rounding.six(Math.min(1, Math.max(0, severity))),
                since,
                recent ? Finding.State.NEW : Finding.State.OPEN,
                drift.subjects(),
                drift.statement(),
                drift.remedy(),
                drift.evidence());
        findings.merge(finding.id(), finding, Findings::together);
    }

    /** The same drift seen twice is one finding: the later word, since the earlier day. */
    private static Finding together(Finding one, Finding later) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        later.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        boolean earlier = one.since().isBefore(later.since());
        return new Finding(
                one.id(),
                one.indicator(),
                one.kind(),
                Math.max(one.severity(), later.severity()),
                earlier ? one.since() : later.since(),
                earlier ? one.state() : later.state(),
                later.subjects(),
                later.statement(),
                later.remedy(),
                evidence);
    }

    /** The gravest findings, at most {@value Indicator#FINDINGS_AT_MOST}. */
    List<Finding> gravest() {
        return findings.values().stream()
                .sorted(GRAVEST_FIRST)
                .limit(Indicator.FINDINGS_AT_MOST)
                .toList();
    }

    /** The notes, and one more when findings are left out. */
    List<String> notes(List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (findings.size() > Indicator.FINDINGS_AT_MOST) {
            all.add(Indicator.FINDINGS_AT_MOST + " of " + findings.size() + " findings shown, the gravest first.");
        }
        return all;
    }

    /** The same drift has the same id in every run, whatever the period. */
    private String id(Drift drift) {
        List<String> subjects = drift.subjects().stream()
                .map(s -> s.type().label() + ":" + s.id())
                .sorted()
                .toList();
        String identity = String.join("|", indicator, drift.kind(), portfolio, String.join("|", subjects));
        return "F-" + HexFormat.of().formatHex(sha256(identity)).substring(0, 12);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
