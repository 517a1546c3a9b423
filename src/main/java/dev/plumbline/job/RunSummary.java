package dev.plumbline.job;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.model.InputFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run did.
 *
 * @param outcome in a word
 * @param message in a sentence
 * @param asOf the day it spoke for
 * @param startedAt when it began
 * @param issued the reports it issued
 * @param files the files it claimed, duplicates too
 * @param left files left in the drop folder
 * @param ledger the number of the last file in the ledger
 */
public record RunSummary(
        Outcome outcome,
        String message,
        LocalDate asOf,
        Instant startedAt,
        List<IssuedReport> issued,
        List<InputFile> files,
        List<DropFolder.Left> left,
        long ledger) {

    public RunSummary {
        issued = List.copyOf(issued);
        files = List.copyOf(files);
        left = List.copyOf(left);
    }

    /**
     * What schedulers live by (design §2.4): 0 issued or nothing to do, 1 failed, 2 wrong settings, 3 issued with files or rows left out, 4
     * nothing issued because the inputs do not allow it, 5 another run holds the workspace.
     */
    public int exitCode() {
        return switch (outcome) {
            case ISSUED -> incomplete() ? 3 : 0;
            case ALREADY_ISSUED, NOTHING_NEW -> 0;
            case NOT_ISSUED -> 4;
            case FAILED -> 1;
            case WRONG_SETTINGS -> 2;
            case BUSY -> 5;
        };
    }

    /** Whether some input was quarantined, held back or lost rows. */
    boolean incomplete() {
        return files.stream()
                .anyMatch(file -> file.state() == InputFile.State.QUARANTINED
                        || file.rows().rejected() > 0
                        || file.problems().stream().anyMatch(p -> p.code().equals("held-back")));
    }

    /** What a run did, in a word. */
    public enum Outcome {
        ISSUED,
        ALREADY_ISSUED,
        NOTHING_NEW,
        NOT_ISSUED,
        FAILED,
        WRONG_SETTINGS,
        BUSY;

        /** The name used in JSON: {@code already-issued}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A report that was issued.
     *
     * @param portfolio its portfolio
     * @param period its quarter, {@code 2026-Q3}
     * @param version 1, or higher when the inputs of the quarter changed after it was first issued
     * @param files what was written
     */
    public record IssuedReport(String portfolio, String period, int version, List<Path> files) {}
}
