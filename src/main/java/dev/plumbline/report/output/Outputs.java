package dev.plumbline.report.output;

import dev.plumbline.report.Output;
import dev.plumbline.report.Templates;
import java.util.List;

/** The list of everything that is issued of an assessment. */
public final class Outputs {

    private Outputs() {}

    /** Every output, with the templates Plumbline comes with. */
    public static List<Output> all() {
        return all(Templates.bundled());
    }

    /** Every output, with these templates. */
    public static List<Output> all(Templates templates) {
        return List.of(new JsonOutput(), new PdfOutput(templates), new EvidenceWorkbookOutput());
    }
}
