package dev.plumbline.simulator;

import dev.plumbline.simulator.Diary.Series;
import dev.plumbline.simulator.Diary.Sitting;
import dev.plumbline.simulator.Organisation.Goal;
import dev.plumbline.simulator.Organisation.Leader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The minutes of every meeting that took place, in the one form an organisation uses. */
final class MinutesDocuments {

    private final World world;
    private final Chance chance;
    private final MinutesFile.Form form;
    private final Roles roles;
    private final String half;

    MinutesDocuments(World world) {
        this.world = world;
        this.chance = world.chance("minutes");
        this.form = chance.pick(List.of(MinutesFile.Form.values()));
        this.roles = new Roles(world);
        this.half = world.scenario.phrases();
    }

    void write(Path folder) {
        for (Series series : Series.values()) {
            for (Sitting sitting : world.diary.held(series)) {
                boolean lost = chance.happens(world.scenario.noise().lostMinutes());
                MinutesFile file = minutes(sitting);
                if (!lost && !file.day().isBefore(Documents.FROM)) {
                    file.write(folder, form);
                }
            }
        }
    }

    private MinutesFile minutes(Sitting sitting) {
        LocalDate day = Objects.requireNonNull(sitting.held());
        List<MinutesFile.Item> items = new ArrayList<>();
        switch (sitting.series()) {
            case EXECUTIVE -> executive(sitting, day, items);
            case BOARD -> board(day, items);
            case FORUM -> forum(day, items);
            case REVIEW -> review(day, items);
        }
        List<String> present =
                world.organisation.leaders().stream().map(Leader::name).toList();
        return new MinutesFile(sitting.series().title, day, present, items);
    }

    private void executive(Sitting sitting, LocalDate day, List<MinutesFile.Item> items) {
        List<String> notes = new ArrayList<>(List.of(filler(), filler()));
        for (Boardroom.Vigilance one : world.boardroom.noticed()) {
            boolean here = !one.noticed().isAfter(day)
                    && one.noticed().isAfter(sitting.planned().minusDays(7));
            if (here) {
                notes.add(phrase(
                        "detect", Map.of("name", one.work().name + " (" + one.work().id + ")", "issue", one.issue())));
            }
        }
        items.add(new MinutesFile.Item("Round of news", notes, List.of()));
        items.add(new MinutesFile.Item("Portfolio", List.of(filler()), decisions(Series.EXECUTIVE, day)));
    }

    private void board(LocalDate day, List<MinutesFile.Item> items) {
        List<Work> works = world.works.stream()
                .filter(w -> w.active() && w.start.isBefore(day))
                .toList();
        for (int i = 0; i < 4 && !works.isEmpty(); i++) {
            Work work = chance.pick(works);
            items.add(new MinutesFile.Item(work.name, List.of(filler(), filler(), filler()), List.of()));
        }
    }

    private void forum(LocalDate day, List<MinutesFile.Item> items) {
        int quarter = Math.min(Scenario.quarter(day), world.scenario.quarters() - 1);
        List<String> notes = new ArrayList<>(List.of(filler()));
        List<Goal> goals = world.organisation.goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            if (roles.active(goal, 1, quarter) && Math.floorMod(day.getDayOfYear() / 14 + goal, 3) == 0) {
                notes.add(phrase(
                        "teach",
                        Map.of(
                                "owner",
                                roles.holder(goal, 1).name(),
                                "unit",
                                chance.pick(world.organisation.units()),
                                "goal",
                                goals.get(goal).statement())));
            }
        }
        items.add(new MinutesFile.Item("News from the teams", notes, List.of()));
    }

    private void review(LocalDate day, List<MinutesFile.Item> items) {
        for (Goal goal : world.organisation.goals()) {
            items.add(new MinutesFile.Item(goal.id() + " " + goal.statement(), List.of(filler(), filler()), List.of()));
        }
        items.add(new MinutesFile.Item("Direction", List.of(filler()), decisions(Series.REVIEW, day)));
    }

    private List<String> decisions(Series forum, LocalDate day) {
        return world.rulings.stream()
                .filter(r -> r.minuted && r.forum == forum && r.date.equals(day) && r.kind != Ruling.Kind.DECLINE)
                .map(r -> r.text
                        + (r.work == null || chance.happens(0.4) ? "" : " (" + r.work.id + ")")
                        + (r.removal == null ? "" : ", in place of " + r.removal.name)
                        + (r.expiry == null ? "" : " until " + MinutesFile.written(r.expiry)))
                .toList();
    }

    private String phrase(String heading, Map<String, String> gaps) {
        return Words.PHRASES.phrase(chance, heading + " " + half, gaps) + ".";
    }

    private String filler() {
        return phrase("filler", Map.of());
    }
}
