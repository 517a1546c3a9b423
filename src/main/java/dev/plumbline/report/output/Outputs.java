package dev.plumbline.report.output;

import dev.plumbline.report.Look;
import dev.plumbline.report.Output;
import dev.plumbline.report.Templates;
import java.util.List;

/** The list of everything that is issued of an assessment. */
public final class Outputs {

    private Outputs() {}

    /** Every output, with the templates Plumbline comes with. */
    public static List<Output> all() {
        return all(Look.PLAIN);
    }

    /** Every output, as an organisation wants it to look. */
    public static List<Output> all(Look look) {
        return List.of(new JsonOutput(), new PdfOutput(Templates.bundled(), look), new EvidenceWorkbookOutput());
    }
}
