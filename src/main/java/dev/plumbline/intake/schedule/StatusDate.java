package dev.plumbline.intake.schedule;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.Source;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The date a schedule speaks for: its status or data date, the date in the file's name, the day it was saved, the day the
 * file was modified.
 */
final class StatusDate {

    private StatusDate() {}

    /** The date; several data dates in one file are told. */
    static AsOf of(Source source, Schedule schedule, List<Problem> problems) {
        TreeSet<LocalDate> stated = schedule.projects().stream()
                .flatMap(project -> Stream.ofNullable(
                        Opened.day(project.getProjectProperties().getStatusDate())))
                .collect(Collectors.toCollection(TreeSet::new));
        if (stated.size() > 1) {
            problems.add(new Problem(
                    Problem.WHOLE_FILE,
                    "several-data-dates",
                    stated.first() + " to " + stated.last(),
                    "The projects were brought up to date on different days; the file speaks for the last of them."
                            + " Schedule all projects to one data date before the export."));
        }
        if (!stated.isEmpty()) {
            return new AsOf(stated.last(), AsOf.From.CELL);
        }
        return DateInName.ofFile(source.name())
                .map(day -> new AsOf(day, AsOf.From.NAME))
                .or(() -> Optional.ofNullable(schedule.saved()).map(day -> new AsOf(day, AsOf.From.PROPERTIES)))
                .orElseGet(() -> new AsOf(source.modified(), AsOf.From.MTIME));
    }
}
