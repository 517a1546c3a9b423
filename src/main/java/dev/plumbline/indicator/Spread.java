package dev.plumbline.indicator;

import dev.plumbline.indicator.Contention.Claim;
import dev.plumbline.indicator.Contention.Resource;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Over how many initiatives named people are spread (fragmentation F of method I5). Teams and pools are no people.
 *
 * @param crowded people on more than two initiatives
 * @param people how many people are named
 * @param beyond initiatives beyond two each
 * @param all initiatives counted once for each person
 */
record Spread(List<Resource> crowded, int people, int beyond, int all) {

    private static final int FOCUS = 2;
    private static final double PERSON_DAYS = 80;
    private static final Pattern POOL = Pattern.compile(
            "(?iu).*\\b(?:team|teams|pool|squad|tribe|group|gruppe|department|dept|abteilung|service|services|it|hr|ops|platform|"
                    + "engineering|finance|legal|design|data|qa|test|various|tbc|tbd|unit|centre|center|office|equipo|équipe|équipes|"
                    + "developers|engineers|analysts|architects|consultants|contractors|vendor|supplier)\\b.*");
    private static final Pattern NAME = Pattern.compile("(?u)\\p{Lu}[\\p{L}'’.-]*(?:[ ,]+\\p{L}[\\p{L}'’.-]*){1,4}");

    static Spread of(Contention contention) {
        List<Resource> named =
                contention.resources().values().stream().filter(Spread::person).toList();
        int beyond = 0;
        int all = 0;
        for (Resource resource : named) {
            beyond += Math.max(0, resource.claims().size() - FOCUS);
            all += resource.claims().size();
        }
        return new Spread(named.stream().filter(r -> r.claims().size() > FOCUS).toList(), named.size(), beyond, all);
    }

    /** A first and a last name, no word for a team, and no more capacity than one person has in a quarter. */
    static boolean person(Resource resource) {
        return person(resource.name(), resource.capacity());
    }

    /** Whether a resource with so many person-days in a quarter is one person. */
    static boolean person(String name, double capacity) {
        return NAME.matcher(name.strip()).matches() && !POOL.matcher(name).matches() && capacity <= PERSON_DAYS;
    }

    Statistic statistic(Rules.Threshold threshold) {
        Proportion share = new Proportion(beyond, all);
        return Statistic.of("assignments beyond two a person", share, Wording.of(beyond, all), threshold);
    }

    String text() {
        return crowded.size() + " of " + people + " people work on more than two initiatives";
    }

    void addTo(Findings findings, LocalDate day) {
        int place = 0;
        for (Resource resource : crowded) {
            place++;
            List<Evidence> evidence = resource.claims().values().stream()
                    .map(Claim::evidence)
                    .flatMap(List::stream)
                    .toList();
            findings.add(
                    new Drift(
                            "person-spread-thin",
                            List.of(new Subject(
                                    Subject.Type.RESOURCE, Wording.normalised(resource.name()), "Person " + place)),
                            "One person is assigned to " + resource.claims().size() + " initiatives at the same time.",
                            "Leave each person on two initiatives at most.",
                            evidence),
                    Math.min(1, 0.1 * resource.claims().size()),
                    day);
        }
    }
}
