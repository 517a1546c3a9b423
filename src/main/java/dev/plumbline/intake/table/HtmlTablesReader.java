package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.TextEncoding;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a web page; Jira and many a web application name one {@code .xls}. Nothing is fetched. */
final class HtmlTablesReader implements WorkbookReader {

    private static final Pattern BEGINNING = Pattern.compile(
            "^[\\s\\uFEFF]*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|table|meta|style|div)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]+charset\\s*=", Pattern.CASE_INSENSITIVE);

    /** Whether a text begins as a web page that holds a table. */
    static boolean starts(String text) {
        return BEGINNING.matcher(text).find() && text.toLowerCase(Locale.ROOT).contains("<table");
    }

    @Override
    public Recognition recognise(Head head) {
        return starts(TextEncoding.ofHead(head.bytes()).decode(head.bytes()))
                ? new Recognition(0.6, "a web page with tables (HTML)")
                : Recognition.no("not a web page with tables");
    }

    @Override
    public Workbook read(Source source) {
        try {
            if (Files.size(source.path()) > Limits.HTML_BYTES) {
                throw refusal(
                        source,
                        "too-large",
                        "a web page of more than " + (Limits.HTML_BYTES >> 20) + " MB; save it as .xlsx");
            }
            Document page = page(source);
            List<Sheet> sheets = new ArrayList<>();
            CellBudget budget = new CellBudget(source.name());
            CellPool pool = new CellPool(source.name());
            for (Element table : page.select("table")) {
                if (sheets.size() >= Limits.SHEETS) {
                    throw refusal(source, "too-large", "more than " + Limits.SHEETS + " tables");
                }
                String name = name(table, sheets.size() + 1);
                Sheet sheet = new HtmlTable(name, budget, pool).read(table);
                if (!sheet.rows().isEmpty()) {
                    sheets.add(sheet);
                }
            }
            return new Workbook("html", List.copyOf(sheets), null, List.of());
        } catch (IOException e) {
            throw refusal(source, "cannot-be-read", "the file cannot be read: " + e.getMessage());
        }
    }

    private static String name(Element table, int number) {
        Element caption = table.selectFirst("> caption");
        String title = caption == null ? "" : PlainText.collapse(caption.text());
        return title.isEmpty() || title.length() > 60 ? "Table " + number : title;
    }

    /** Its character set is the one it names, else the one its bytes fit. */
    private static Document page(Source source) throws IOException {
        String charset = charset(source);
        try (InputStream bytes = Files.newInputStream(source.path())) {
            return Jsoup.parse(bytes, charset, "");
        }
    }

    private static @Nullable String charset(Source source) throws IOException {
        TextEncoding encoding;
        try (InputStream bytes = Files.newInputStream(source.path())) {
            encoding = TextEncoding.of(bytes);
        }
        if (encoding.charset().name().startsWith("UTF-16")) {
            return encoding.charset().name();
        }
        try (InputStream bytes = Files.newInputStream(source.path())) {
            String head = encoding.decode(bytes.readNBytes(Head.LENGTH));
            boolean named = CHARSET.matcher(head).find();
            return named ? null : encoding.charset().name();
        }
    }

    private static UnreadableExport refusal(Source source, String code, String message) {
        return new UnreadableExport(source.name(), Problem.WHOLE_FILE, code, "", message);
    }
}
