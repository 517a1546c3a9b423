package dev.plumbline.samples;

import dev.plumbline.model.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code input-samples}: run {@code main} with the folder after a story was changed. The same bytes every time, but
 * for the packing of workbooks, which may differ between Java versions.
 */
public final class SampleWorld {

    /** The indicators every portfolio of the samples gives enough data for. */
    static final List<String> INDICATORS = List.of(
            "unremoved-additions",
            "priority-inflation",
            "capacity-gap",
            "resource-contention",
            "direction-coverage",
            "priority-limits",
            "role-clarity",
            "course-correction",
            "five-questions",
            "say-do-gap",
            "restated-history",
            "false-green");

    private static final Story RETAIL = Story.of("retail.story");
    private static final Story OPERATIONS = Story.of("operations.story");
    private static final Story CORPORATE = Story.of("corporate.story");
    private static final Frame RETAIL_FRAME = Frame.of("retail.frame");
    private static final Frame OPERATIONS_FRAME = Frame.of("operations.frame");
    private static final Frame CORPORATE_FRAME = Frame.of("corporate.frame");

    private SampleWorld() {}

    /** @param args the folder, {@code input-samples} */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        Path inbox = folder.resolve("inbox");
        RetailFiles.write(RETAIL, inbox.resolve("Retail"));
        RETAIL_FRAME.write(inbox.resolve("Retail"));
        OperationsFiles.write(OPERATIONS, inbox.resolve("Operations"));
        OPERATIONS_FRAME.write(inbox.resolve("Operations"));
        CorporateFiles.write(CORPORATE, inbox.resolve("Corporate"));
        CORPORATE_FRAME.write(inbox.resolve("Corporate"));
        MeetingFiles.write(inbox.resolve("Corporate"));
        for (LocalDate day : Quarters.ENDS) {
            demand(day, RETAIL, RETAIL_FRAME, inbox.resolve("Retail"), "retail");
            demand(day, OPERATIONS, OPERATIONS_FRAME, inbox.resolve("Operations"), "operations");
            demandAsText(day, inbox.resolve("Corporate"));
        }
        ProblemFiles.write(folder.resolve("problems").resolve("Workshop"));
        Files.writeString(folder.resolve("expected.json"), expected(), StandardCharsets.UTF_8);
    }

    private static void demand(LocalDate day, Story story, Frame frame, Path folder, String prefix) throws IOException {
        String quarter = Period.of(day).toString();
        GridFiles.xlsx(
                folder.resolve(prefix + "-capacity-" + quarter + ".xlsx"),
                day,
                "yyyy-mm-dd",
                List.of(frame.capacity(day), frame.allocations(story, day)));
    }

    private static void demandAsText(LocalDate day, Path folder) throws IOException {
        String suffix = "-" + Period.of(day) + ".csv";
        GridFiles.csv(
                folder.resolve("corporate-capacity" + suffix),
                ',',
                StandardCharsets.UTF_8,
                Object::toString,
                CORPORATE_FRAME.capacity(day));
        GridFiles.csv(
                folder.resolve("corporate-allocations" + suffix),
                ',',
                StandardCharsets.UTF_8,
                Object::toString,
                CORPORATE_FRAME.allocations(CORPORATE, day));
    }

    private static String expected() {
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("about", "Written by SampleWorld from the stories; ids are the first id an initiative had.");
        truth.put("asOf", Quarters.LAST.toString());
        truth.put("exitCode", 0);
        truth.put("portfolios", List.of(corporate(), operations(), retail()));
        truth.put("problems", problems());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(truth)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static Map<String, Object> corporate() {
        List<String> measured = Stream.concat(
                        INDICATORS.stream(), Stream.of("decision-translation", "execution-cadence"))
                .toList();
        Map<String, Object> truth = new Expected(CORPORATE, CORPORATE_FRAME, Quarters.ENDS)
                .portfolio("Corporate", 15, measured, List.of(), measured);
        truth.putAll(MeetingFiles.expected());
        return truth;
    }

    private static Map<String, Object> operations() {
        return new Expected(OPERATIONS, OPERATIONS_FRAME, Quarters.ENDS)
                .portfolio(
                        "Operations",
                        24,
                        INDICATORS,
                        List.of(
                                "capacity-gap",
                                "resource-contention",
                                "role-clarity",
                                "course-correction",
                                "five-questions",
                                "restated-history",
                                "false-green"),
                        List.of("priority-limits"));
    }

    private static Map<String, Object> retail() {
        return new Expected(RETAIL, RETAIL_FRAME, RetailFiles.days())
                .portfolio(
                        "Retail",
                        24,
                        Stream.concat(INDICATORS.stream(), Stream.of("competing-metrics", "rework-exposure"))
                                .toList(),
                        List.of(
                                "unremoved-additions",
                                "priority-inflation",
                                "capacity-gap",
                                "resource-contention",
                                "direction-coverage",
                                "priority-limits",
                                "role-clarity"),
                        List.of("course-correction", "restated-history"));
    }

    private static Map<String, Object> problems() {
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("exitCode", 3);
        truth.put("quarantined", List.of("visitor-badges-2026-09-30.csv"));
        truth.put("initiatives", List.of("W-01", "W-02", "W-03", "W-04", "W-05", "W-06"));
        truth.put("rejected", 1);
        truth.put("blank", 1);
        truth.put("duplicate", 1);
        truth.put("codes", List.of("bad-date", "duplicate-row", "no-name", "totals-row", "unknown-status"));
        return truth;
    }
}
