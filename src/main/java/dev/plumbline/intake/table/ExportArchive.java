package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP of a Notion export ({@code formats.md} A.15): each database as a CSV, of which the one with all rows is read; a large
 * export has archives within the archive. Pages are not read.
 */
final class ExportArchive implements WorkbookReader {

    static final String FORMAT = "zip";

    private static final Pattern IN_HEAD = Pattern.compile(
            "PK\\x03\\x04.{26}[^\\x00]{0,1000}?(?:[0-9a-f]{32}(?:_all)?\\.(?:csv|md)|Part-\\d+\\.zip)", Pattern.DOTALL);
    private static final Pattern DATABASE =
            Pattern.compile("(?:.*/)?([^/]*?)[ -]?([0-9a-f]{32})(_all)?\\.csv", Pattern.DOTALL);

    @Override
    public Recognition recognise(Head head) {
        String text = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        return IN_HEAD.matcher(text).find()
                ? new Recognition(0.9, "a zip archive with databases as CSV")
                : Recognition.no("no zip archive with databases as CSV");
    }

    @Override
    public Workbook read(Source source) {
        Reading reading = new Reading(source);
        try (ZipFile directory = new ZipFile(source.path().toFile()); // an archive that is cut off has no directory
                InputStream bytes = Files.newInputStream(source.path())) {
            if (directory.size() > Limits.PARTS) {
                throw reading.refusal("too-large", "the archive has more than " + Limits.PARTS + " files");
            }
            reading.archive(bytes, 1);
        } catch (PackageGuard.TooLarge bomb) {
            throw bomb.refusal(source.name());
        } catch (IOException | IllegalArgumentException damage) {
            throw reading.refusal(
                    "damaged-archive",
                    "the archive is cut off or damaged (" + damage.getMessage() + "); export it again");
        }
        return reading.workbook();
    }

    /** A database of the archive. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Database(String name, boolean all, byte[] text) {}

    /** One archive while it is read. */
    private static final class Reading {

        private final Source source;
        private final PackageGuard guard = new PackageGuard();
        private final TreeMap<String, Database> databases = new TreeMap<>();
        private long bytes;
        private int entries;

        Reading(Source source) {
            this.source = source;
        }

        void archive(InputStream packed, int depth) throws IOException {
            ZipInputStream zip = new ZipInputStream(packed);
            long size = Files.size(source.path());
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.PARTS) {
                    throw refusal("too-large", "the archive has more than " + Limits.PARTS + " files");
                }
                InputStream file = guard.watch(zip, size);
                Matcher database = DATABASE.matcher(entry.getName());
                if (database.matches()) {
                    keep(database, file);
                } else if (entry.getName().endsWith(".zip")) {
                    nested(file, depth);
                }
                file.transferTo(OutputStream.nullOutputStream());
            }
        }

        private void nested(InputStream file, int depth) throws IOException {
            if (depth >= Limits.NESTED_ARCHIVES) {
                throw refusal(
                        "too-deep", "archives lie within each other more than " + Limits.NESTED_ARCHIVES + " deep");
            }
            archive(file, depth + 1);
        }

        private void keep(Matcher entry, InputStream file) throws IOException {
            byte[] text = file.readNBytes((int) Limits.ARCHIVED_TEXT_BYTES + 1);
            bytes += text.length;
            if (bytes > Limits.ARCHIVED_TEXT_BYTES) {
                throw refusal(
                        "too-large",
                        "the tables of the archive are larger than " + (Limits.ARCHIVED_TEXT_BYTES >> 20)
                                + " MB; export fewer of them");
            }
            Database found = new Database(entry.group(1).strip(), entry.group(3) != null, text);
            databases.merge(entry.group(2), found, (one, other) -> other.all && !one.all ? other : one);
        }

        Workbook workbook() {
            List<Sheet> sheets = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Database database : databases.values()) {
                Workbook read = DelimitedTextReader.read(source, () -> new ByteArrayInputStream(database.text));
                String name = database.name;
                for (int more = 2; !names.add(name); more++) {
                    name = database.name + " " + more;
                }
                Sheet sheet = read.sheets().get(0);
                sheets.add(new Sheet(name, false, sheet.rows(), sheet.merges()));
                for (Problem problem : read.problems()) {
                    problems.add(new Problem(
                            name + "!" + problem.place(), problem.code(), problem.value(), problem.message()));
                }
            }
            if (sheets.isEmpty()) {
                throw refusal("no-table", "the archive holds no database; export it as Markdown & CSV");
            }
            return new Workbook(FORMAT, sheets, null, problems);
        }

        UnreadableExport refusal(String code, String message) {
            return new UnreadableExport(source.name(), Problem.WHOLE_FILE, code, "", message);
        }
    }
}
