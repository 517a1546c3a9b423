package dev.plumbline.job;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what a new version of an issued report tells differently, and because of which files. */
final class Restatement {

    private static final int SHOWN = 4;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Workspace workspace;

    Restatement(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The assessment with what it restates; itself when it is the first of its period. */
    Assessment told(Assessment assessment) {
        Path before = workspace
                .reports(assessment.portfolio(), assessment.period())
                .resolve(StagedReports.versioned("alignment.json", assessment.version() - 1));
        if (assessment.version() == 1 || !Files.exists(before)) {
            return assessment;
        }
        List<String> restated = new ArrayList<>();
        JsonNode old = JSON.readTree(before.toFile());
        files(old, assessment, restated);
        indicators(old, assessment, restated);
        return assessment.restating(restated);
    }

    private static void files(JsonNode old, Assessment now, List<String> restated) {
        Set<String> before = new HashSet<>();
        old.path("files").forEach(file -> before.add(file.path("sha256").asString("")));
        List<String> news = now.history().files().stream()
                .filter(file -> file.asOf() != null && !before.contains(file.sha256()))
                .map(InputFile::file)
                .toList();
        if (!news.isEmpty()) {
            restated.add("New since then: " + some(news) + ".");
        }
    }

    private static void indicators(JsonNode old, Assessment now, List<String> restated) {
        Map<String, String> before = new HashMap<>();
        old.path("indicators").forEach(node -> before.put(node.path("id").asString(""), told(node)));
        List<String> different = new ArrayList<>();
        for (Assessment.IndicatorResult indicator : now.indicators()) {
            String was = before.getOrDefault(indicator.id(), "not assessed");
            String is = indicator.outcome() instanceof Outcome.Measured measured ? measured.headline() : "not assessed";
            if (!was.equals(is)) {
                different.add(indicator.title());
            }
        }
        restated.add(
                different.isEmpty()
                        ? "Every indicator tells the same as before."
                        : "Told differently than before: " + some(different) + ".");
    }

    private static String some(List<String> names) {
        int shown = Math.min(names.size(), SHOWN);
        int more = names.size() - shown;
        return String.join(", ", names.subList(0, shown)) + (more == 0 ? "" : " and " + more + " more");
    }

    private static String told(JsonNode indicator) {
        return indicator.path("state").asString("").equals("measured")
                ? indicator.path("headline").asString("")
                : "not assessed";
    }
}
