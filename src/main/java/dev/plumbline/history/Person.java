package dev.plumbline.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Whether two cells name the same people. Case, punctuation, accents, titles, the order of the names and a department in brackets
 * make no difference: {@code Smith, Jane (Finance)} is {@code Dr. Jane Smith}. A short form, {@code J. Smith}, {@code jsmith} or
 * {@code Smith}, may be Jane Smith or another: the two are neither the same nor different ({@code formats.md} C.4 no. 14), so
 * that a change between them is no change of owner and no two initiatives are joined by it.
 */
final class Person {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady");

    private Person() {}

    /** Whether both cells are filled and certainly name the same people. */
    static boolean same(String one, String other) {
        return pairUp(one, other, Person::samePerson);
    }

    /** Whether both cells are filled and cannot name the same people. */
    static boolean different(String one, String other) {
        return !people(one).isEmpty() && !people(other).isEmpty() && !pairUp(one, other, Person::mayBeSamePerson);
    }

    private static boolean pairUp(String one, String other, BiPredicate<List<String>, List<String>> test) {
        List<List<String>> left = people(one);
        List<List<String>> right = new ArrayList<>(people(other));
        return !left.isEmpty()
                && left.size() == right.size()
                && left.stream().allMatch(person -> removeFirst(right, person, test));
    }

    private static boolean removeFirst(
            List<List<String>> people, List<String> person, BiPredicate<List<String>, List<String>> test) {
        for (List<String> other : people) {
            if (test.test(person, other)) {
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

    /** Every name of the shorter form, of at least two, stands in the longer one. */
    private static boolean samePerson(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        return one.equals(other) || (spelledOut(shorter) >= 2 && new HashSet<>(longer).containsAll(shorter));
    }

    private static long spelledOut(List<String> names) {
        return names.stream().filter(name -> name.length() > 1).count();
    }

    /** Every name of the shorter form is or may be one of the longer, or a login made of them. */
    private static boolean mayBeSamePerson(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> rest = new ArrayList<>(one.size() <= other.size() ? other : one);
        if (shorter.size() == 1 && rest.size() == 2 && login(shorter.get(0), rest.get(0), rest.get(1))) {
            return true;
        }
        return shorter.stream().allMatch(name -> rest.remove(name) || removeInitial(rest, name));
    }

    private static boolean login(String text, String one, String other) {
        return Set.of(
                        one + other,
                        other + one,
                        one.charAt(0) + other,
                        other.charAt(0) + one,
                        one + other.charAt(0),
                        other + one.charAt(0))
                .contains(text);
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
