package dev.plumbline.plan;

import dev.plumbline.indicator.PortfolioBounds;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.RestorationPlan.Answer;
import dev.plumbline.model.RestorationPlan.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Why a step is in the plan, and the decision it drafts with the five questions as far as the inputs answer them. */
final class Drafts {

    private final Setting setting;
    private final Action[] choice;

    Drafts(Setting setting, Action[] choice) {
        this.setting = setting;
        this.choice = choice;
    }

    String why(int i) {
        Initiative initiative = setting.initiatives().get(i);
        PortfolioBounds bounds = setting.bounds();
        Decision stop = bounds.stopped().get(initiative.key());
        List<String> reasons = new ArrayList<>();
        if (stop != null) {
            reasons.add("decided to stop on " + stop.date() + " (" + stop.id() + ") and still active");
        } else if (bounds.excluded().containsKey(initiative.key())) {
            reasons.add("does what " + bounds.excluded().get(initiative.key()) + " excludes");
        }
        List<String> relieved = relieved(i);
        if (!relieved.isEmpty()) {
            reasons.add("relieves " + Words.listed(relieved));
        }
        setting.problem().needs().stream()
                .filter(pair -> pair[0] == i && choice[pair[1]] != Action.KEEP)
                .map(pair -> "needs " + setting.problem().options().get(pair[1]).key())
                .findFirst()
                .ifPresent(reasons::add);
        reasons.add(serves(initiative));
        return Words.capital(String.join("; ", reasons)) + ".";
    }

    /** What is exceeded now and is less so without it. */
    private List<String> relieved(int i) {
        return eased(i).mapToObj(k -> {
                    Row row = setting.problem().rows().get(k);
                    double days = (double) (row.kept()[i] - row.load(i, choice[i])) / Setting.PARTS;
                    return row.limit() ? name(k) : name(k) + " by " + Words.number(days, 1) + " days";
                })
                .toList();
    }

    private IntStream eased(int i) {
        Action[] all = new Action[choice.length];
        Arrays.fill(all, Action.KEEP);
        List<Row> rows = setting.problem().rows();
        return IntStream.range(0, rows.size())
                .filter(k -> rows.get(k).kept()[i] > rows.get(k).load(i, choice[i])
                        && rows.get(k).over(all) > 0);
    }

    private String name(int k) {
        return (setting.problem().rows().get(k).limit() ? "the limit of " : "")
                + setting.labels().get(k);
    }

    private String serves(Initiative initiative) {
        TreeSet<String> own = new TreeSet<>();
        TreeSet<String> others = new TreeSet<>();
        for (PortfolioBounds.Service service : setting.bounds().services()) {
            if (service.servers().contains(initiative.key())) {
                own.add(service.id());
                others.addAll(service.servers());
            }
        }
        if (own.isEmpty()) {
            return setting.bounds().directed() ? "serves no declared commitment" : "no commitments are declared";
        }
        others.removeIf(key -> choice[place(key)] != Action.KEEP);
        String still = others.isEmpty()
                ? ""
                : ", which " + Words.listed(List.copyOf(others)) + " still serve" + (others.size() == 1 ? "s" : "");
        return "serves " + Words.listed(List.copyOf(own)) + still;
    }

    private int place(String key) {
        for (int i = 0; i < choice.length; i++) {
            if (setting.problem().options().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no option " + key);
    }

    Draft draft(int number, int i) {
        Initiative initiative = setting.initiatives().get(i);
        String action = choice[i].label();
        List<String> relieved = relieved(i);
        String metric = initiative.row().text(Field.SUCCESS_METRIC);
        return new Draft(
                "P-" + number,
                initiative.key(),
                Words.capital(action) + " " + initiative.key()
                        + (initiative.row().title().equals(initiative.key())
                                ? ""
                                : " " + initiative.row().title())
                        + (choice[i] == Action.PAUSE ? " until the limits leave room for it again." : "."),
                List.of(
                        new Answer("Which commitment does it serve?", Words.capital(serves(initiative)) + "."),
                        new Answer(
                                "What is removed?",
                                relieved.isEmpty()
                                        ? "Its own work."
                                        : "Its load: it relieves " + Words.listed(relieved) + "."),
                        new Answer("Has every leader acknowledged it?", "Open."),
                        new Answer(
                                "How is success measured?",
                                metric.isBlank()
                                        ? "It states no success metric; the limits and capacities after the plan tell."
                                        : "Its own metric (“" + metric
                                                + "”) is no longer pursued meanwhile; the limits tell."),
                        new Answer("Which problem does it solve?", problem(i))));
    }

    private String problem(int i) {
        if (setting.bounds().stopped().containsKey(setting.initiatives().get(i).key())) {
            return "What was decided is not carried out.";
        }
        if (setting.bounds().excluded().containsKey(setting.initiatives().get(i).key())) {
            return "Work goes on that was excluded.";
        }
        List<String> over = eased(i).mapToObj(this::name).toList();
        return over.isEmpty()
                ? "It cannot go on without what is paused or stopped."
                : "More is under way than allowed or available: " + Words.listed(over) + ".";
    }
}
