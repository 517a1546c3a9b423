package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.table.XlsxPackage.Relationship;
import dev.plumbline.model.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads XLSX, XLSM and XLSB, transitional or strict: a zip of parts, of which only those that hold cells are opened. */
final class XlsxReader implements WorkbookReader {

    @Override
    public Recognition recognise(Head head) {
        byte[] bytes = head.bytes();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            return Recognition.no("not a zip package");
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("xl/workbook.bin")) {
            return new Recognition(0.95, "a binary workbook (XLSB)");
        }
        if (text.contains("xl/") || text.contains("xl\\")) {
            return new Recognition(0.95, "a zip package with spreadsheet parts");
        }
        if (text.contains("word/") || text.contains("ppt/") || text.contains("mimetypeapplication/")) {
            return Recognition.no("an office document, but no XLSX workbook; save a spreadsheet as .xlsx");
        }
        boolean office = text.contains("[Content_Types].xml") || text.contains("_rels/") || text.contains("docProps/");
        return office && bytes.length >= Head.LENGTH
                ? new Recognition(0.5, "an office document of some kind")
                : Recognition.no("a zip archive without spreadsheet parts; unpack it");
    }

    @Override
    public Workbook read(Source source) {
        try (XlsxPackage parts = new XlsxPackage(source)) {
            return new Reading(source.name(), parts).workbook();
        }
    }

    /** One workbook while it is read. */
    private static final class Reading {

        private final String file;
        private final XlsxPackage parts;
        private final Map<String, Relationship> packageRelationships;
        private final List<Problem> problems = new ArrayList<>();

        private record SheetEntry(String name, boolean hidden, String id) {}

        Reading(String file, XlsxPackage parts) {
            this.file = file;
            this.parts = parts;
            this.packageRelationships = parts.relationships("");
        }

        Workbook workbook() {
            String main = workbookPart();
            if (main.endsWith(".bin")) {
                XlsbWorkbook binary = new XlsbWorkbook(file, parts, main);
                List<Sheet> sheets = binary.sheets();
                return new Workbook("xlsb", sheets, modified().orElse(null), binary.problems());
            }
            Map<String, Relationship> related = parts.relationships(main);
            List<SheetEntry> entries = new ArrayList<>();
            boolean from1904 = readWorkbookPart(main, entries);
            CellPool pool = new CellPool(file);
            Palette palette = target(related, "theme")
                    .flatMap(parts::open)
                    .map(Palette::ofTheme)
                    .orElse(Palette.OFFICE);
            XlsxValues values = new XlsxValues(
                    target(related, "sharedStrings")
                            .flatMap(parts::open)
                            .map(xml -> SharedStrings.read(xml, palette, pool))
                            .orElse(SharedStrings.NONE),
                    target(related, "styles")
                            .flatMap(parts::open)
                            .map(xml -> styles(xml, palette))
                            .orElse(XlsxStyles.NONE),
                    new XlsxValues.Context(from1904, palette, pool, problems));
            List<Sheet> sheets = new ArrayList<>();
            CellBudget budget = new CellBudget(file);
            for (SheetEntry entry : entries) {
                sheet(entry, related, values, budget).ifPresent(sheets::add);
            }
            return new Workbook("xlsx", List.copyOf(sheets), modified().orElse(null), List.copyOf(problems));
        }

        private static XlsxStyles styles(XmlCursor xml, Palette palette) {
            try (xml) {
                return XlsxStyles.read(xml, palette);
            }
        }

        private String workbookPart() {
            String main = target(packageRelationships, "officeDocument")
                    .orElse(parts.has("xl/workbook.bin") ? "xl/workbook.bin" : "xl/workbook.xml");
            if (!parts.has(main) || main.startsWith("word/") || main.startsWith("ppt/")) {
                throw parts.refusal("not-a-workbook", "the file is a zip package, but no XLSX workbook");
            }
            return main;
        }

        private boolean readWorkbookPart(String main, List<SheetEntry> entries) {
            boolean from1904 = false;
            try (XmlCursor xml = parts.open(main).orElseThrow()) {
                while (xml.advance()) {
                    if (xml.starts("workbookPr")) {
                        from1904 = xml.flag("date1904");
                    } else if (xml.starts("sheet")) {
                        boolean hidden = xml.attribute("state", "")
                                .toLowerCase(Locale.ROOT)
                                .endsWith("hidden");
                        entries.add(new SheetEntry(xml.attribute("name", ""), hidden, xml.attribute("id", "")));
                    }
                }
            }
            if (entries.size() > Limits.SHEETS) {
                throw parts.refusal("too-large", "more than " + Limits.SHEETS + " sheets");
            }
            return from1904;
        }

        private Optional<Sheet> sheet(
                SheetEntry entry, Map<String, Relationship> related, XlsxValues values, CellBudget budget) {
            Relationship relationship = related.get(entry.id());
            if (relationship != null && !relationship.type().equals("worksheet")) {
                return Optional.empty(); // a chart, dialog or macro sheet
            }
            Optional<XmlCursor> part =
                    Optional.ofNullable(relationship).map(Relationship::target).flatMap(parts::open);
            if (part.isEmpty()) {
                problems.add(new Problem(
                        entry.name(),
                        "missing-sheet",
                        entry.name(),
                        "the workbook names this sheet but does not hold it"));
                return Optional.empty();
            }
            try (XmlCursor xml = part.get()) {
                Map<Sheet.Position, String> comments = comments(relationship);
                return Optional.of(new XlsxSheet(xml, entry.name(), values, budget).read(entry.hidden(), comments));
            }
        }

        private Map<Sheet.Position, String> comments(@Nullable Relationship sheet) {
            XlsxComments comments = new XlsxComments();
            if (sheet != null) {
                for (Relationship related : parts.relationships(sheet.target()).values()) {
                    switch (related.type()) {
                        case "comments" -> parts.open(related.target()).ifPresent(comments::notes);
                        case "threadedComment" -> parts.open(related.target()).ifPresent(comments::thread);
                        default -> {}
                    }
                }
            }
            return comments.found();
        }

        private Optional<LocalDate> modified() {
            String core = target(packageRelationships, "core-properties").orElse("docProps/core.xml");
            return parts.open(core).flatMap(xml -> {
                try (xml) {
                    while (xml.advance()) {
                        if (xml.starts("modified")) {
                            return day(xml.text().strip());
                        }
                    }
                    return Optional.empty();
                }
            });
        }

        private static Optional<LocalDate> day(String timestamp) {
            try {
                return Optional.of(
                        timestamp.length() > 19
                                ? OffsetDateTime.parse(timestamp)
                                        .withOffsetSameInstant(ZoneOffset.UTC)
                                        .toLocalDate()
                                : LocalDate.parse(timestamp.substring(0, Math.min(10, timestamp.length()))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static Optional<String> target(Map<String, Relationship> relationships, String type) {
            return relationships.values().stream()
                    .filter(r -> r.type().equals(type))
                    .map(Relationship::target)
                    .findFirst();
        }
    }
}
