package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the known reports to a folder, to be looked at. */
final class Draft {
    private Draft() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<String, Assessment> all = Map.of(
                "known", KnownAssessment.known(),
                "small", KnownAssessment.small(),
                "empty", KnownAssessment.empty(),
                "large", KnownAssessment.large());
        for (int i = 0; i < 3; i++) {
            for (var entry : all.entrySet()) {
                long start = System.nanoTime();
                try (OutputStream out = Files.newOutputStream(folder.resolve(entry.getKey() + i + ".pdf"))) {
                    new PdfReport(Templates.bundled()).write(entry.getValue(), out);
                }
                System.out.println(entry.getKey() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
            }
        }
    }
}
