package dev.plumbline.simulator;

import dev.plumbline.simulator.Diary.Series;
import dev.plumbline.simulator.Diary.Sitting;
import dev.plumbline.simulator.Organisation.Goal;
import dev.plumbline.simulator.Organisation.Leader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What was said in the executive meetings of the last quarters (knob of re-explaining). */
final class TranscriptDocuments {

    private static final int QUARTERS = 2;
    private static final int WORDS = 2100;
    /** Organisations below that size have short meetings. */
    private static final int SMALL = 20;

    private static final int RE_EXPLAINING = 330;

    private final World world;
    private final Chance chance;
    private final String half;

    TranscriptDocuments(World world) {
        this.world = world;
        this.chance = world.chance("talk");
        this.half = world.scenario.phrases();
    }

    void write(Path folder) {
        boolean tool = world.scenario.is(HardNegative.NEW_TRANSCRIPTION);
        int first = world.scenario.quarters() - (tool ? 1 : QUARTERS);
        for (Sitting sitting : world.diary.held(Series.EXECUTIVE)) {
            LocalDate day = Objects.requireNonNull(sitting.held());
            int quarter = Math.min(Scenario.quarter(day), world.scenario.quarters() - 1);
            if (quarter >= first) {
                String name = String.format(
                        Locale.ROOT,
                        "GMT%s-090000_Executive-meeting.vtt",
                        day.toString().replace("-", ""));
                write(folder.resolve(name), text(talk(day, quarter), sitting.minutes()));
            }
        }
    }

    private List<String> talk(LocalDate day, int quarter) {
        double delta = world.scenario.dose(Knob.RE_EXPLAINING, quarter);
        List<String> said = new ArrayList<>();
        int words = 0;
        while (words < (world.scenario.initiatives() < SMALL ? WORDS / 4 : WORDS)) {
            String sentence = sentence("filler", Map.of());
            words += count(sentence);
            said.add(sentence);
        }
        for (int i = chance.poisson(0.15 * (1 + 6 * delta)); i > 0; i--) {
            repeat(said, quarter);
        }
        for (int i = chance.poisson(0.3 * (1 + 5 * delta)); i > 0; i--) {
            said.add(chance.below(said.size()), Words.PHRASES.phrase(chance, "question " + half, Map.of()));
        }
        for (Ruling ruling : world.rulings) {
            if (ruling.uttered && ruling.date.equals(day)) {
                said.add(chance.below(said.size()), "So we are agreed, " + lower(ruling.text) + ".");
            }
        }
        return said;
    }

    /** A goal that was settled long ago is explained once more. */
    private void repeat(List<String> said, int quarter) {
        Goal goal = chance.pick(world.organisation.goals());
        List<String> again = new ArrayList<>();
        int words = 0;
        while (words < RE_EXPLAINING) {
            String sentence = chance.happens(0.6)
                    ? sentence("re-explain", Map.of("goal", lower(goal.statement())))
                    : sentence("filler", Map.of());
            words += count(sentence);
            again.add(sentence);
        }
        if (again.size() > 6) {
            world.ledger.add("re-explaining", "repeated", goal.id(), Scenario.end(quarter));
        }
        said.addAll(chance.below(said.size()), again);
    }

    private String sentence(String heading, Map<String, String> gaps) {
        return Words.PHRASES.phrase(chance, heading + " " + half, gaps) + ".";
    }

    private static int count(String sentence) {
        return sentence.split(" ").length;
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private String text(List<String> said, int minutes) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        double step = minutes * 60.0 / said.size();
        boolean nameless = chance.happens(world.scenario.noise().lostMinutes());
        List<Leader> leaders = world.organisation.leaders();
        for (int i = 0; i < said.size(); i++) {
            text.append('\n').append(i + 1).append('\n');
            text.append(clock(i * step))
                    .append(" --> ")
                    .append(clock((i + 1) * step - 0.2))
                    .append('\n');
            int speaker = chance.below(leaders.size());
            text.append(
                            nameless
                                    ? "Speaker " + (speaker + 1)
                                    : leaders.get(speaker).name())
                    .append(": ")
                    .append(heard(said.get(i)))
                    .append('\n');
        }
        return text.toString();
    }

    /** What the tool understood of it. */
    private String heard(String sentence) {
        double error = world.scenario.noise().wordError() / 2;
        StringBuilder heard = new StringBuilder();
        for (String word : sentence.split(" ")) {
            boolean wrong = chance.happens(error);
            heard.append(heard.length() == 0 ? "" : " ").append(wrong ? mangled(word) : word);
        }
        return heard.toString();
    }

    private String mangled(String word) {
        return word.length() < 4 ? "the" : word.substring(0, word.length() - 2) + "er";
    }

    private static String clock(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
