package dev.plumbline.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two cells name the same people. Case, punctuation, accents, titles, the order of the names and a department in brackets
 * make no difference, and an initial stands for the name: {@code Smith, Jane (Finance)} is {@code J. Smith}.
 */
final class Person {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady");

    private Person() {}

    /** Whether both cells are filled and name the same people. */
    static boolean same(String one, String other) {
        List<List<String>> left = people(one);
        List<List<String>> right = new ArrayList<>(people(other));
        if (left.isEmpty() || left.size() != right.size()) {
            return false;
        }
        for (List<String> person : left) {
            if (!removeFirst(right, person)) {
                return false;
            }
        }
        return true;
    }

    private static boolean removeFirst(List<List<String>> people, List<String> person) {
        for (List<String> other : people) {
            if (samePerson(person, other)) {
                return people.remove(other);
            }
        }
        return false;
    }

    private static List<List<String>> people(String cell) {
        List<List<String>> people = new ArrayList<>();
        for (String part : cell.replaceAll("\\([^)]*\\)|\\[[^]]*]", " ").split("[;/&+\\n]|\\b(?:and|und|et)\\b")) {
            boolean list = part.chars().filter(c -> c == ',').count() > 0 && eachHasTwoWords(part.split(","));
            for (String person : list ? part.split(",") : new String[] {part}) {
                List<String> names = names(person);
                if (!names.isEmpty()) {
                    people.add(names);
                }
            }
        }
        return people;
    }

    private static boolean eachHasTwoWords(String[] parts) {
        for (String part : parts) {
            if (names(part).size() < 2) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(String person) {
        String bare = Normalizer.normalize(person, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’`]", "")
                .toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        for (String name : bare.split("[^\\p{L}\\p{N}]+")) {
            if (!name.isEmpty() && !TITLES.contains(name)) {
                names.add(name);
            }
        }
        return names.stream().sorted().toList();
    }

    /** Every name of the shorter form stands in the longer one, an initial for any name that begins with it. */
    private static boolean samePerson(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return true;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> rest = new ArrayList<>(one.size() <= other.size() ? other : one);
        boolean fullName = false;
        for (String name : shorter) {
            fullName |= name.length() > 1 && rest.contains(name);
            if (!rest.remove(name) && !removeInitial(rest, name)) {
                return false;
            }
        }
        return fullName && shorter.size() >= 2;
    }

    private static boolean removeInitial(List<String> names, String name) {
        for (String other : names) {
            boolean shorter = name.length() == 1 && other.startsWith(name);
            if (shorter || (other.length() == 1 && name.startsWith(other))) {
                return names.remove(other);
            }
        }
        return false;
    }
}
