package dev.plumbline.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a reader of the minutes says that a place is. The minutes' text stays where it is.
 *
 * @param file relative to the corpus
 * @param sha256 of the file that was read
 * @param place where
 * @param kind what it is
 * @param structure how the minutes mark a decision; {@code NONE} for the rest
 */
record Label(String file, String sha256, TextPlace place, Kind kind, Structure structure) {

    enum Kind {
        DECISION,
        /** A proposal, question, hedge, reported decision, agenda item, motion without outcome, action or other talk. */
        NONE,
        /** Consent to the agenda, approval of the minutes, the order of the meeting: neither hit nor miss. */
        PROCEDURAL,
        /** The reader could not tell: neither hit nor miss. */
        UNSURE
    }

    enum Structure {
        /** A label, section or table marks it. */
        MARKED,
        /** A formal vote with its outcome, told in a sentence or a list. */
        VOTE,
        /** Told in prose. */
        PROSE,
        NONE
    }

    static List<Label> decisions(String resource) {
        List<Label> labels = new ArrayList<>();
        for (CSVRecord row : rows(resource)) {
            String structure = row.get("structure");
            labels.add(new Label(
                    row.get("file"),
                    row.get("sha256"),
                    TextPlace.of(row.get("place")),
                    Kind.valueOf(row.get("label").toUpperCase(java.util.Locale.ROOT)),
                    structure.isEmpty()
                            ? Structure.NONE
                            : Structure.valueOf(structure.toUpperCase(java.util.Locale.ROOT))));
        }
        return labels;
    }

    /** The rows of a table in the test resources of {@code dev.plumbline.language}. */
    static List<CSVRecord> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(
                Label.class.getResourceAsStream("/dev/plumbline/language/" + resource), resource)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
