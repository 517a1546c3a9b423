package dev.plumbline.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The samples of tools that write no text, made from text: {@code TOOL/NAME.sheets} ({@link SheetText}) becomes a workbook;
 * {@code TOOL/NAME.files} becomes an archive, in which {@code == FILE} begins a file and {@code == FILE.zip >} one of an
 * archive within it. {@code main} writes them into {@code input-samples}.
 */
final class ToolFiles {

    static final Path TEXTS = Path.of("src/test/resources/dev/plumbline/intake/table/tools");
    static final Path SAMPLES = Path.of("input-samples");

    private ToolFiles() {}

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
            Path file = SAMPLES.resolve(sample.getKey());
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, sample.getValue());
        }
    }

    /** The bytes of each sample by its path within {@code input-samples}. */
    static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = new TreeMap<>();
        try (Stream<Path> texts = Files.walk(TEXTS)) {
            for (Path text : texts.filter(Files::isRegularFile).toList()) {
                String name = TEXTS.relativize(text).toString().replace('\\', '/');
                List<String> lines = Files.readAllLines(text);
                samples.put(
                        name.replace(".sheets", ".xlsx").replace(".files", ".zip"),
                        name.endsWith(".sheets") ? new SheetText(lines).bytes() : archive(lines));
            }
        }
        return samples;
    }

    private static byte[] archive(List<String> lines) throws IOException {
        Map<String, List<String>> files = new LinkedHashMap<>();
        List<String> file = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("== ")) {
                file = files.computeIfAbsent(line.substring(3), f -> new ArrayList<>());
            } else {
                file.add(line);
            }
        }
        Map<String, byte[]> outer = new LinkedHashMap<>();
        Map<String, Map<String, byte[]>> inner = new LinkedHashMap<>();
        files.forEach((name, text) -> {
            byte[] bytes = (String.join("\n", text) + "\n").getBytes(StandardCharsets.UTF_8);
            String[] path = name.split(" > ");
            if (path.length == 1) {
                outer.put(name, bytes);
            } else {
                inner.computeIfAbsent(path[0], p -> new LinkedHashMap<>()).put(path[1], bytes);
            }
        });
        for (Map.Entry<String, Map<String, byte[]>> part : inner.entrySet()) {
            outer.put(part.getKey(), zip(part.getValue()));
        }
        return zip(outer);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2019, 5, 31, 12, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
