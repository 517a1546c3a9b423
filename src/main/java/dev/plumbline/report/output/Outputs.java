package dev.plumbline.report.output;

import dev.plumbline.report.Output;
import java.util.List;

/** The list of everything that is issued of an assessment. */
public final class Outputs {

    private Outputs() {}

    /** Every output. */
    public static List<Output> all() {
        return List.of(new JsonOutput(), new EvidenceWorkbookOutput());
    }
}
