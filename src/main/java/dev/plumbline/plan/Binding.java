package dev.plumbline.plan;

import dev.plumbline.indicator.PortfolioBounds;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Period;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.WorkType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the problem of what binds a portfolio (the model of method §11, without what no input states). */
final class Binding {

    /** A paused initiative still asks for so much of its demand (φ of method §11). */
    private static final double CARETAKING = 0.05;

    private final PortfolioBounds bounds;
    private final LocalDate until;
    private final List<Initiative> initiatives;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    Binding(PortfolioBounds bounds, Period period) {
        this.bounds = bounds;
        this.until = period.next().next().end();
        Map<String, Initiative> byKey = new TreeMap<>();
        bounds.register().inProgress().forEach(i -> byKey.put(i.key(), i));
        this.initiatives = List.copyOf(byKey.values());
        for (int i = 0; i < initiatives.size(); i++) {
            places.put(initiatives.get(i).key(), i);
        }
    }

    Setting setting(boolean keepFresh) {
        Worth worth = Worth.of(initiatives);
        List<Option> options = new ArrayList<>();
        for (Initiative initiative : initiatives) {
            options.add(new Option(
                    initiative.key(),
                    worth.pausing(initiative, until),
                    worth.stopping(initiative, bounds),
                    allowed(initiative, keepFresh)));
        }
        List<int[]> needs = needs(options);
        List<int[]> covers = covers(options);
        List<Row> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (PortfolioBounds.Limit limit : bounds.limits()) {
            rows.add(row(limit));
            labels.add(limit.label());
        }
        for (PortfolioBounds.Supply supply : bounds.supplies()) {
            rows.add(row(supply, initiatives, 1));
            labels.add(supply.resource() + ", " + supply.quarter());
        }
        return new Setting(
                bounds,
                initiatives,
                new PlanningProblem(options, rows, covers, needs, leaders()),
                List.copyOf(labels),
                worth,
                List.copyOf(notes));
    }

    private Set<Action> allowed(Initiative initiative, boolean keepFresh) {
        Decision stop = bounds.stopped().get(initiative.key());
        if (initiative.row().workType() == WorkType.MANDATORY) {
            return Set.of(Action.KEEP);
        }
        if (stop != null) {
            return Set.of(Action.STOP);
        }
        if (bounds.excluded().containsKey(initiative.key())) {
            return Set.of(Action.PAUSE, Action.STOP);
        }
        return keepFresh && bounds.continued().containsKey(initiative.key())
                ? Set.of(Action.KEEP)
                : EnumSet.allOf(Action.class);
    }

    private Row row(PortfolioBounds.Limit limit) {
        long[] kept = new long[initiatives.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = limit.members().contains(initiatives.get(i).key()) ? 1 : 0;
        }
        return new Row(true, kept, new long[kept.length], limit.maximum());
    }

    static Row row(PortfolioBounds.Supply supply, List<Initiative> initiatives, double factor) {
        long[] kept = new long[initiatives.size()];
        long[] paused = new long[kept.length];
        for (int i = 0; i < kept.length; i++) {
            double days =
                    factor * supply.demand().getOrDefault(initiatives.get(i).key(), 0.0);
            kept[i] = Math.round(Setting.PARTS * days);
            paused[i] = Math.round(Setting.PARTS * CARETAKING * days);
        }
        return new Row(false, kept, paused, Math.round(Setting.PARTS * (supply.capacity() - factor * supply.fixed())));
    }

    /** Who needs whom, as the register states it; what must go on keeps what it needs, what must go takes what needs it. */
    private List<int[]> needs(List<Option> options) {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < initiatives.size(); i++) {
            names.putIfAbsent(word(initiatives.get(i).row().text(Field.NAME)), i);
        }
        for (int i = 0; i < initiatives.size(); i++) {
            names.put(word(initiatives.get(i).row().text(Field.ID)), i);
            names.put(word(initiatives.get(i).key()), i);
        }
        names.remove("");
        List<int[]> needs = new ArrayList<>();
        for (int i = 0; i < initiatives.size(); i++) {
            for (String named : initiatives.get(i).row().texts(Field.DEPENDENCY)) {
                Integer other = names.get(word(named));
                if (other != null && other != i) {
                    needs.add(new int[] {i, other});
                }
            }
        }
        boolean moved = true;
        while (moved) {
            boolean dropped = needs.removeIf(pair -> clash(options, pair));
            moved = settle(options, needs) || dropped;
        }
        return needs;
    }

    private boolean clash(List<Option> options, int[] pair) {
        boolean clash =
                must(options.get(pair[0])) && !options.get(pair[1]).allowed().contains(Action.KEEP);
        if (clash) {
            notes.add(initiatives.get(pair[0]).key() + " must go on and says it needs "
                    + initiatives.get(pair[1]).key() + ", which must not; the dependency is left aside.");
        }
        return clash;
    }

    private static boolean settle(List<Option> options, List<int[]> needs) {
        boolean moved = false;
        for (int[] pair : needs) {
            Option one = options.get(pair[0]);
            Option other = options.get(pair[1]);
            if (must(one) && !must(other)) {
                options.set(pair[1], other.only(Action.KEEP));
                moved = true;
            } else if (!other.allowed().contains(Action.KEEP) && one.allowed().contains(Action.KEEP)) {
                options.set(pair[0], new Option(one.key(), one.pausing(), one.stopping(), gone(one)));
                moved = true;
            }
        }
        return moved;
    }

    private static boolean must(Option option) {
        return option.allowed().equals(Set.of(Action.KEEP));
    }

    private static Set<Action> gone(Option option) {
        Set<Action> allowed = EnumSet.copyOf(option.allowed());
        allowed.remove(Action.KEEP);
        return allowed;
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private List<int[]> covers(List<Option> options) {
        List<int[]> covers = new ArrayList<>();
        for (PortfolioBounds.Service service : bounds.services()) {
            int[] group = service.servers().stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray();
            boolean keepable =
                    Arrays.stream(group).anyMatch(i -> options.get(i).allowed().contains(Action.KEEP));
            if (keepable) {
                covers.add(group);
            } else {
                notes.add("All that serves " + service.id()
                        + " is excluded or was decided to stop; it is left unserved.");
            }
        }
        return covers;
    }

    private List<int[]> leaders() {
        Map<String, List<Integer>> own = new TreeMap<>();
        for (int i = 0; i < initiatives.size(); i++) {
            Initiative initiative = initiatives.get(i);
            List<String> owners = initiative.row().texts(Field.OWNER);
            String leader = word(owners.isEmpty() ? initiative.row().text(Field.UNIT) : owners.get(0));
            if (!leader.isEmpty()) {
                own.computeIfAbsent(leader, l -> new ArrayList<>()).add(i);
            }
        }
        Collection<List<Integer>> groups = own.size() < 2 ? List.of() : own.values();
        return groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
