package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What minutes are written in. */
enum MinutesContainer {
    MARKDOWN {
        @Override
        Recognition recognise(Source source) {
            List<String> head = TextLines.ofHead(source).lines();
            return marked(head) && !page(head)
                    ? MinutesSigns.of(source.name(), MarkdownMinutes.of(TextLines.ofHead(source)))
                            .recognition("Markdown")
                    : Recognition.no("no Markdown text");
        }

        @Override
        MinutesDocument document(Source source) {
            return MarkdownMinutes.of(TextLines.of(source));
        }
    },
    DOCX {
        @Override
        Recognition recognise(Source source) {
            if (!WordMinutes.word(source)) {
                return Recognition.no("no Word document");
            }
            try {
                return MinutesSigns.of(source.name(), WordMinutes.of(source)).recognition("Word");
            } catch (UnreadableExport damaged) {
                return new Recognition(DAMAGED, "a Word document that cannot be opened");
            }
        }

        @Override
        MinutesDocument document(Source source) {
            return WordMinutes.of(source);
        }
    },
    HTML {
        @Override
        Recognition recognise(Source source) {
            TextLines head = TextLines.ofHead(source);
            return page(head.lines())
                    ? MinutesSigns.of(source.name(), PageMinutes.of(head)).recognition("web page")
                    : Recognition.no("no web page");
        }

        @Override
        MinutesDocument document(Source source) {
            return PageMinutes.of(TextLines.of(source));
        }
    },
    TEXT {
        @Override
        Recognition recognise(Source source) {
            TextLines head = TextLines.ofHead(source);
            return page(head.lines()) || marked(head.lines())
                    ? Recognition.no("no plain text")
                    : MinutesSigns.of(source.name(), TextMinutes.of(head)).headed("plain text");
        }

        @Override
        MinutesDocument document(Source source) {
            return TextMinutes.of(TextLines.of(source));
        }
    };

    /** So sure that nobody else takes it, and everybody who knows it better does. */
    private static final double DAMAGED = 0.05;

    private static final Pattern MARK =
            Pattern.compile("^\\s{0,3}(?:#{1,6}\\s+\\S|[-*+] \\[[ xX]\\] |\\*\\*[^*]+\\*\\*\\s*:?$)");

    /** Whether a file holds minutes in this container. */
    abstract Recognition recognise(Source source);

    abstract MinutesDocument document(Source source);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean marked(List<String> head) {
        return head.stream().anyMatch(line -> MARK.matcher(line).find());
    }

    private static boolean page(List<String> head) {
        return head.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.strip().toLowerCase(Locale.ROOT).matches("^<(?:!doctype html|html|\\?xml).*"))
                .isPresent();
    }
}
