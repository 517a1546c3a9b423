package dev.plumbline.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.job.Readers;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes that somebody made to harm: they are read without what they reach for, or refused. */
class HostileMinutesTest {

    private static final String SECRET = "the-secret-of-another-file";

    private final Path folder;
    private final String entity;

    HostileMinutesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        this.entity = "[<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    }

    @Test
    void anEntityOfAWordDocumentReachesNoOtherFile() throws IOException {
        assertThat(told(word("<!DOCTYPE document " + entity, "&x;"))).doesNotContain(SECRET);
        assertThat(told(word("", "harmless"))).contains("harmless");
    }

    @Test
    void anEntityOfAPageReachesNoOtherFile() throws IOException {
        assertThat(told(page("<!DOCTYPE html " + entity, "&x; and more")))
                .doesNotContain(SECRET)
                .contains("and more");
    }

    @Test
    void anOpenDocumentTextIsReadByNobody() throws IOException {
        Path file = folder.resolve("minutes 2026-05-04.odt");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<!DOCTYPE document " + entity + "<document>&x;</document>").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(told(file)).doesNotContain(SECRET);
    }

    @Test
    void aPageNestedWithoutEndIsReadAsFarAsPeopleWrite() throws IOException {
        ReadResult read = Readers.read(source(page("<!DOCTYPE html>", "<div>".repeat(50_000) + "unreached")));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("nested-too-deep");
        assertThat(read.toString()).contains("Orion is stopped").doesNotContain("unreached");
    }

    /** The good sample with another declaration and one more decision. */
    private Path word(String declaration, String words) throws IOException {
        Path file = folder.resolve("board 2026-05-04 " + words.length() + ".docx");
        try (ZipFile good = new ZipFile("input-samples/docx-minutes/good.docx");
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : good.stream().toList()) {
                byte[] bytes = good.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replaceFirst("(<[^?!])", declaration + "$1")
                                        .replaceFirst(
                                                "(<w:body>)",
                                                "$1<w:p><w:r><w:t>Decision: " + words + "</w:t></w:r></w:p>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return file;
    }

    private Path page(String declaration, String words) throws IOException {
        return Files.writeString(
                folder.resolve("board 2026-05-04.html"),
                declaration + "<html><body><h1>Board minutes</h1><p>Attendees: Ada Quill, Bo Lindqvist</p>"
                        + "<p>Decision: Orion is stopped</p><p>" + words + "</p></body></html>");
    }

    private static String told(Path file) throws IOException {
        try {
            return Readers.read(source(file)).toString();
        } catch (UnreadableExport refused) {
            return refused.problems().toString();
        }
    }

    private static Source source(Path file) throws IOException {
        return new Source(file.getFileName().toString(), file, DropFolder.sha256(file), LocalDate.of(2026, 5, 5));
    }
}
