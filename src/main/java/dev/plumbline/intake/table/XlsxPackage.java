package dev.plumbline.intake.table;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an XLSX file and the relationships between them (ECMA-376 part 2). */
final class XlsxPackage implements AutoCloseable {

    private final String file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
    private final PackageGuard guard = new PackageGuard();

    /**
     * A relationship.
     *
     * @param type the last word of its type, {@code worksheet}
     * @param target the part it leads to
     */
    record Relationship(String type, String target) {}

    XlsxPackage(Source source) {
        this.file = source.name();
        try {
            zip = new ZipFile(source.path().toFile());
        } catch (ZipException e) {
            throw refusal(
                    "damaged-workbook", "the workbook is cut off or damaged (" + e.getMessage() + "); copy it again");
        } catch (IOException e) {
            throw refusal("cannot-be-read", "the file cannot be read: " + e.getMessage());
        }
        if (zip.size() > Limits.PARTS) {
            close();
            throw refusal(
                    "too-large", "the workbook has " + zip.size() + " parts; at most " + Limits.PARTS + " are read");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** Some programs write other case, backslashes or a leading slash. */
    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The name of the file. */
    String file() {
        return file;
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Opens a part of XML; empty when there is none of that name. */
    Optional<XmlCursor> open(String part) {
        return bytes(part).map(bytes -> XmlCursor.open(file, part, bytes));
    }

    /** The bytes of a part; empty when there is none of that name. */
    Optional<InputStream> bytes(String part) {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        if (PackageGuard.bomb(entry.getSize(), entry.getCompressedSize())) {
            throw new PackageGuard.TooLarge().refusal(file);
        }
        try {
            return Optional.of(guard.watch(zip.getInputStream(entry), entry.getCompressedSize()));
        } catch (IOException e) {
            throw refusal("damaged-workbook", "the workbook is damaged (" + part + "); save it again");
        }
    }

    /** The relationships of a part by id; those of the package for the empty name. */
    Map<String, Relationship> relationships(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relationship> found = new LinkedHashMap<>();
        open(folder + "_rels/" + part.substring(slash + 1) + ".rels").ifPresent(xml -> {
            try (xml) {
                while (xml.advance()) {
                    if (xml.starts("Relationship")
                            && !xml.attribute("TargetMode", "").equals("External")) {
                        String type = xml.attribute("Type", "");
                        found.put(
                                xml.attribute("Id", ""),
                                new Relationship(
                                        type.substring(type.lastIndexOf('/') + 1),
                                        resolve(folder, xml.attribute("Target", ""))));
                    }
                }
            }
        });
        return found;
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Map<Integer, String> steps = new LinkedHashMap<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.put(steps.size(), step);
            }
        }
        return String.join("/", steps.values());
    }

    UnreadableExport refusal(String code, String message) {
        return new UnreadableExport(file, Problem.WHOLE_FILE, code, "", message);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw refusal("cannot-be-read", "the file cannot be closed: " + e.getMessage());
        }
    }
}
