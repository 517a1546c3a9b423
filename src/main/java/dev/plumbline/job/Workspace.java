package dev.plumbline.job;

import dev.plumbline.intake.FolderName;
import dev.plumbline.model.Period;
import java.nio.file.Path;

/**
 * The folders of a workspace (design §2.1).
 *
 * @param root the workspace itself
 */
public record Workspace(Path root) {

    /** What people drop in. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** Every claimed file. */
    public Path archive() {
        return root.resolve("archive");
    }

    /** Files that could not be read. */
    public Path quarantine() {
        return root.resolve("quarantine");
    }

    /** How the exports of portfolios are read, one file a portfolio. */
    public Path profiles() {
        return root.resolve("profiles");
    }

    /** What is issued. */
    public Path reports() {
        return root.resolve("reports");
    }

    /** The database and whatever is not finished yet. */
    public Path data() {
        return root.resolve("data");
    }

    /** What the last run did. */
    public Path runJson() {
        return reports().resolve("run.json");
    }

    /** Where the reports of a portfolio and period are issued. */
    Path reports(String portfolio, Period period) {
        return reports().resolve(FolderName.of(portfolio)).resolve(period.toString());
    }

    /** Where reports wait until all of a run are complete. */
    Path staging() {
        return data().resolve("staging");
    }
}
