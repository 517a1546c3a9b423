package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorldTest {

    private static final Pattern WRITTEN = Pattern.compile("inbox/.*|problems/.*|expected.json");
    private static final Path COMMITTED = Path.of("input-samples");

    @Test
    void theCommittedSamplesAreWhatTheStoriesTell(@TempDir Path folder) throws IOException {
        SampleWorld.write(folder);
        Map<String, String> written = contents(folder);
        Map<String, String> committed = contents(COMMITTED);
        assertThat(committed.keySet()).isEqualTo(written.keySet());
        written.forEach(
                (file, content) -> assertThat(committed.get(file)).as(file).isEqualTo(content));
    }

    @Test
    void theSamplesStaySmall() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isBetween(100_000L, 1_000_000L);
    }

    /** What the files hold, by path; workbooks unpacked, because the packing may differ between Java versions. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (WRITTEN.matcher(name).matches()) {
                    contents.put(name, name.endsWith(".xlsx") ? unpacked(file) : text(Files.readAllBytes(file)));
                }
            }
        }
        return contents;
    }

    private static String unpacked(Path file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                entries.transferTo(part);
                parts.append(entry.getName())
                        .append('\n')
                        .append(text(part.toByteArray()))
                        .append('\n');
            }
        }
        return parts.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
