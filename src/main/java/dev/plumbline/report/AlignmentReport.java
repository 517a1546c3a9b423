package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the words and figures of the PDF report. Every template of {@code report-templates} prints this record
 * or one it holds; a template's fields are the record's components.
 *
 * @param portfolio its name
 * @param heading the portfolio and the period, for the head of each page
 * @param reportId what tells this issue from any other
 * @param draft the watermark of a report that rests on too little; {@code null} for any other
 * @param executive page 1
 * @param stories the pages that tell one thing each
 * @param elements a page for each element, and one for the outcome panels
 * @param changes what happened to initiatives in the period
 * @param decided what meetings and logs say was decided; {@code null} without any
 * @param plan the way back inside the limits
 * @param methods how the numbers are made
 * @param profile how the portfolio's exports are read, where an analyst has settled it
 * @param layouts which column became which field
 * @param files what became of each file
 */
public record AlignmentReport(
        String portfolio,
        String heading,
        String reportId,
        @Nullable Watermark draft,
        ExecutivePage executive,
        List<Story> stories,
        List<ElementPage> elements,
        ChangesPage changes,
        @Nullable DecidedPage decided,
        PlanPage plan,
        List<MethodBlock> methods,
        List<ProfileRow> profile,
        List<MappingRow> layouts,
        FilesPage files) {

    private static final int DIGEST = 12;
    private static final double FLOOR = 0.5;

    /** The report of an assessment. */
    public static AlignmentReport of(Assessment assessment) {
        return new AlignmentReport(
                assessment.portfolio(),
                Figures.shortened(assessment.portfolio(), 70) + " · " + assessment.period(),
                "Report " + digest(assessment.inputsDigest()) + " · version " + assessment.version() + " · rules "
                        + assessment.rules() + " · calibration "
                        + assessment.calibration().level(),
                draft(assessment) ? new Watermark("DRAFT") : null,
                ExecutivePage.of(assessment),
                Stories.all(assessment),
                ElementPage.all(assessment),
                ChangesPage.of(assessment),
                DecidedPage.of(assessment),
                PlanPage.of(assessment.plan()),
                MethodBlock.all(assessment),
                ProfileRow.all(assessment.history().settled()),
                MappingRow.all(assessment.history().files()),
                FilesPage.of(assessment.history().files()));
    }

    /** Whether less than half of the weight of all indicators is measured. */
    static boolean draft(Assessment assessment) {
        return assessment.index().coverage() < FLOOR;
    }

    private static String digest(String digest) {
        String hex = digest.substring(digest.indexOf(':') + 1);
        return hex.substring(0, Math.min(DIGEST, hex.length()));
    }
}
