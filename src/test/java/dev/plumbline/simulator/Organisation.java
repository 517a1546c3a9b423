package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An organisation over two years, week by week: initiatives come and go, decisions are taken, recorded and carried out or not, leaders
 * meet. Hazards of a quarter are those of method §9.
 */
public final class Organisation {

    /** The first day. */
    public static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** The last day. */
    public static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static final int WEEKS = 105;
    private static final double QUARTER = 13;

    final Scenario scenario;
    final LocalDate onset;
    final List<String> units;
    final List<String> leaders;
    final List<String> people;
    final List<String> commitments;
    final double[] weights;
    final List<String> exclusions;
    final List<Work> works = new ArrayList<>();
    final List<Ruling> rulings = new ArrayList<>();
    final List<Sitting> sittings = new ArrayList<>();
    final Map<String, Double> capacity = new LinkedHashMap<>();
    final TreeMap<LocalDate, List<Work>> registers = new TreeMap<>();
    final TreeMap<LocalDate, Integer> limits = new TreeMap<>();
    final Ledger ledger = new Ledger();

    private final Names names;
    private final Dice life;
    private final Dice record;
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::day).thenComparing(Due::number));
    private int number;
    private int limit;

    private record Due(LocalDate day, int number, Runnable what) {}

    Organisation(Scenario scenario) {
        this.scenario = scenario;
        Dice dice = new Dice("organisation", scenario.seed(), scenario.size());
        this.onset = LocalDate.of(2025, dice.chance(0.5) ? 1 : 4, 1);
        boolean small = scenario.negative() == HardNegative.SMALL_ORGANISATION;
        this.units = dice.shuffled(Phrases.of("units")).subList(0, scenario.size() < 40 ? 3 : 4);
        List<String> all = dice.shuffled(Phrases.of("people"));
        this.leaders = all.subList(0, small ? 3 : 6);
        this.people = all.subList(6, 6 + Math.max(10, Math.min(54, scenario.size())));
        this.commitments = dice.shuffled(Phrases.of("commitments"));
        this.weights = new double[] {0.28, 0.22, 0.18, 0.14, 0.10, 0.08};
        this.exclusions = dice.shuffled(Phrases.of("exclusions")).subList(0, 2);
        this.names = new Names(new Dice("names", scenario.seed()));
        this.life = new Dice("life", scenario.seed(), scenario.size());
        this.record = new Dice("record", scenario.seed(), scenario.size());
    }

    /** Lives through the two years. */
    public static Organisation of(Scenario scenario) {
        Organisation organisation = new Organisation(scenario);
        organisation.found();
        organisation.live();
        return organisation;
    }

    /** What is true of it. */
    public Ledger ledger() {
        return ledger;
    }

    /** The day on which its knobs are turned. */
    public LocalDate onset() {
        return onset;
    }

    double dose(Knob knob, LocalDate day) {
        return day.isBefore(onset) ? 0 : scenario.dose(knob);
    }

    private boolean is(HardNegative negative) {
        return scenario.negative() == negative;
    }

    String commitmentId(int place) {
        return "C-" + (place + 1);
    }

    private void found() {
        for (int i = 0; i < scenario.size(); i++) {
            Work work = create(START.minusDays((long) life.uniform(20, 420)), false);
            work.progress = Math.min(0.9, life.uniform(0, 0.8));
            works.add(work);
        }
        double demand = works.stream().mapToDouble(Work::effort).sum();
        for (String person : people) {
            capacity.put(person, 1.0);
        }
        double scale = 0.70 * people.size() / demand;
        works.forEach(work -> work.demand.replaceAll((person, amount) -> Math.max(0.05, amount * scale)));
        this.factor = scale;
        balance();
        limit = (int) Math.ceil(active() * 1.12) + 1;
        limits.put(START, limit);
    }

    private double factor = 1;

    /** People are planned so that nobody is asked for more than there is. */
    private void balance() {
        for (Work work : works) {
            for (String person : List.copyOf(work.demand.keySet())) {
                relieve(work, person);
            }
        }
    }

    private void relieve(Work work, String person) {
        if (load(person) <= 0.9) {
            return;
        }
        people.stream()
                .filter(other -> !work.demand.containsKey(other))
                .min(Comparator.comparingDouble(this::load).thenComparing(other -> other))
                .ifPresent(other -> work.demand.put(other, work.demand.remove(person)));
    }

    double load(String person) {
        return works.stream()
                .filter(Work::active)
                .mapToDouble(w -> w.demand.getOrDefault(person, 0.0))
                .sum();
    }

    private int assignments(String person) {
        return (int) works.stream()
                .filter(w -> w.active() && w.demand.containsKey(person))
                .count();
    }

    int active() {
        return (int)
                works.stream().filter(w -> w.active() && !w.type.equals("Run")).count();
    }

    private Work create(LocalDate day, boolean fresh) {
        LocalDate end = day.plusDays((long) (7 * 65 * Math.exp(0.5 * life.normal())) + 60);
        if (!fresh && end.isBefore(START.plusDays(30))) {
            end = START.plusDays(30 + life.below(300));
        }
        Work work = new Work("P-" + (100 + ++number), names.next(), life.pick(units), life.pick(people), day, end);
        work.sponsor = life.pick(leaders);
        double kind = life.uniform(0, 1);
        work.type = kind < 0.75 ? "Change" : kind < 0.9 ? "Mandatory" : "Run";
        double tier = life.uniform(0, 1);
        double first = 0.2 + (fresh ? 0.6 * dose(Knob.PRIORITY_INFLATION, day) : 0);
        work.tier = tier < first ? 1 : 2 + (int) (3 * (tier - first) / (1 - first));
        work.budget = Math.round(500 * Math.exp(0.7 * life.normal())) * 1000;
        double none = 0.1 + (fresh ? 0.5 * dose(Knob.DIRECTION_COVERAGE, day) : 0);
        work.commitment = life.chance(none) ? "" : commitmentId(byWeight());
        names.measure(work);
        work.description = life.pick(Phrases.of("plain"));
        work.value = (50 + life.below(900)) + "k a year";
        int on = 1 + life.below(3);
        for (int i = 0; i < on; i++) {
            String person = fresh && life.chance(dose(Knob.RESOURCE_CONTENTION, day))
                    ? people.get(life.below(3))
                    : people.stream()
                            .filter(p -> !work.demand.containsKey(p))
                            .min(Comparator.comparingDouble((String p) -> load(p) + 0.15 * assignments(p))
                                    .thenComparing(p -> p))
                            .orElseThrow();
            work.demand.put(person, life.uniform(0.1, 0.6) * factor);
        }
        work.since = day;
        return work;
    }

    private int byWeight() {
        double lot = life.uniform(0, 1);
        int place = 0;
        while (place < weights.length - 1 && lot >= weights[place]) {
            lot -= weights[place];
            place++;
        }
        return place;
    }

    private void live() {
        Meetings meetings = new Meetings(this, new Dice("meetings", scenario.seed()));
        meetings.plan();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate day = START.plusWeeks(week);
            while (!due.isEmpty() && !due.peek().day().isAfter(day)) {
                due.poll().what().run();
            }
            progress();
            departures(day);
            corrections(day);
            additions(day);
            exceptions(day);
            Drifts.turn(this, day, life);
            LocalDate next = day.plusWeeks(1);
            LocalDate month = day.withDayOfMonth(day.lengthOfMonth());
            if (!month.isBefore(day) && month.isBefore(next) && !month.isAfter(END)) {
                registers.put(month, works.stream().map(Work::copy).toList());
            }
        }
    }

    private void progress() {
        for (Work work : works) {
            if (work.active()) {
                work.progress = Math.min(0.99, work.progress + life.uniform(0.002, 0.02));
            }
        }
    }

    private void departures(LocalDate day) {
        for (Work work : List.copyOf(works)) {
            if (work.active() && !work.end.isAfter(day) && work.since != null && work.since.isBefore(day)) {
                finish(work, day);
            } else if (work.active() && life.chance(0.02 / QUARTER)) {
                stop(work, day, "");
            } else if (work.active() && life.chance(0.01 / QUARTER)) {
                decide("pause", work, day, () -> work.state = Work.State.PAUSED);
            } else if (work.state == Work.State.PAUSED && life.chance(0.12 / QUARTER)) {
                decide("resume", work, day, () -> work.state = Work.State.ACTIVE);
            }
        }
    }

    private void finish(Work work, LocalDate day) {
        work.state = Work.State.DONE;
        work.progress = 1;
        open(day);
    }

    /** A departure opens a slot that is filled some weeks later: the stable world pulls. */
    private void open(LocalDate day) {
        at(day.plusDays((long) (7 * life.until(4))), d -> admit(d, true));
    }

    void stop(Work work, LocalDate day, String why) {
        decide("stop", work, day, () -> {
            work.state = Work.State.CANCELLED;
            open(day);
        });
    }

    void at(LocalDate day, java.util.function.Consumer<LocalDate> what) {
        due.add(new Due(day, ++number + 100_000, () -> what.accept(day)));
    }

    /** A change that is decided and then done, or decided and not done, or done and not decided. */
    void decide(String kind, Work work, LocalDate day, Runnable effect) {
        double drift = dose(Knob.DECISION_TRANSLATION, day);
        if (life.chance(0.08 + 0.5 * drift)) {
            effect.run();
            undecided(work, day);
            return;
        }
        Ruling ruling = rule(kind, work, work.name, day, "", "", null, "", "");
        if (life.chance(0.95 - 0.6 * drift)) {
            long days = Math.min(35, 3 + (long) life.until(14));
            at(day.plusDays(days), d -> effect.run());
        } else {
            ledger.add(Knob.DECISION_TRANSLATION, day, work.id);
        }
        reverse(kind, work, ruling);
    }

    private void undecided(Work work, LocalDate day) {
        ledger.add(Knob.DECISION_TRANSLATION, day, work.id);
        double lag = life.until(9 * (1 + 5 * dose(Knob.FEEDBACK_LATENCY, day)));
        LocalDate seen = day.plusDays((long) lag);
        Meetings.next(sittings, seen).ifPresent(sitting -> sitting.mentions.add(work.name));
        if (lag > 14) {
            ledger.add(Knob.FEEDBACK_LATENCY, day, work.id);
        }
    }

    private void reverse(String kind, Work work, Ruling ruling) {
        double hazard = 0.03 + 0.35 * dose(Knob.DECISION_REVERSALS, ruling.day());
        String back = kind.equals("approve") ? "stop" : kind.equals("stop") || kind.equals("pause") ? "resume" : "";
        if (back.isEmpty() || !life.chance(hazard)) {
            return;
        }
        at(ruling.day().plusDays(25 + life.below(110)), day -> {
            if (day.isAfter(END)) {
                return;
            }
            rule(back, work, work.name, day, "", "", null, "", "");
            ledger.add(Knob.DECISION_REVERSALS, day, ruling.id());
            at(day.plusDays(10), d -> work.state = back.equals("stop") ? Work.State.CANCELLED : Work.State.ACTIVE);
        });
    }

    Ruling rule(
            String kind,
            @Nullable Work work,
            String about,
            LocalDate day,
            String removal,
            String waived,
            @Nullable LocalDate expiry,
            String criteria,
            String note) {
        Sitting sitting = Meetings.next(sittings, day).orElse(null);
        double silent = 0.6 * dose(Knob.COMMUNICATION_INFLATION, day);
        boolean recorded = !record.chance(silent);
        boolean minuted = recorded && sitting != null && record.chance(0.85);
        boolean logged = recorded && record.chance(0.9);
        LocalDate date = sitting == null ? day : sitting.held;
        Ruling ruling = new Ruling(
                "D-" + (rulings.size() + 1),
                date,
                kind,
                work,
                about,
                removal,
                waived,
                expiry,
                criteria,
                note,
                logged,
                minuted);
        rulings.add(ruling);
        if (minuted && sitting != null) {
            sitting.rulings.add(ruling);
        }
        return ruling;
    }

    private void corrections(LocalDate day) {
        double churn = 1 + 4 * dose(Knob.COURSE_CORRECTION, day);
        for (Work work : works) {
            if (!work.active()) {
                continue;
            }
            if (life.chance(0.12 / QUARTER * churn)) {
                LocalDate before = work.end;
                correct("date", work, day, () -> work.end = work.end.plusDays(35 + life.below(120)));
                if (life.chance(0.05 + 0.4 * dose(Knob.COURSE_CORRECTION, day))) {
                    at(
                            day.plusDays(50),
                            d -> correct(
                                    "date", work, d, () -> work.end = before.isAfter(d) ? before : d.plusDays(40)));
                }
            }
            if (life.chance(0.12 / QUARTER * churn)) {
                correct("budget", work, day, () -> work.budget = Math.round(work.budget * life.uniform(1.12, 1.4)));
            }
            if (life.chance(0.06 / QUARTER * churn)) {
                correct("owner", work, day, () -> work.owner = life.pick(people));
            }
            double up = 1 + 5 * dose(Knob.PRIORITY_INFLATION, day);
            if (life.chance(0.025 / QUARTER * churn * up) && work.tier > 1) {
                ledger.add(Knob.PRIORITY_INFLATION, day, work.id);
                correct("priority", work, day, () -> work.tier = Math.max(1, work.tier - 1));
            }
            if (life.chance(0.025 / QUARTER * churn) && work.tier < 4) {
                correct("priority", work, day, () -> work.tier = Math.min(4, work.tier + 1));
            }
            if (life.chance(0.05 / QUARTER * churn)) {
                correct("scope", work, day, () -> work.description = life.pick(Phrases.of("plain")));
            }
        }
    }

    private void correct(String kind, Work work, LocalDate day, Runnable effect) {
        ledger.add(Knob.COURSE_CORRECTION, day, work.id);
        decide(kind, work, day, effect);
    }

    private void additions(LocalDate day) {
        double push = 0.01 + 0.10 * dose(Knob.UNREMOVED_ADDITIONS, day) + 0.06 * dose(Knob.PRIORITY_LIMITS, day);
        int more = life.count(push * scenario.size() / QUARTER);
        for (int i = 0; i < more; i++) {
            admit(day, false);
        }
        int declined = life.count(0.3 * scenario.size() * 0.17 / QUARTER);
        for (int i = 0; i < declined; i++) {
            rule("decline", null, names.next(), day, "", "", null, criteria(day), "");
        }
    }

    private void admit(LocalDate day, boolean pulled) {
        if (active() >= limit
                && !life.chance(0.05
                        + 0.9 * dose(Knob.PRIORITY_LIMITS, day)
                        + (pulled ? 0 : dose(Knob.UNREMOVED_ADDITIONS, day)))) {
            at(day.plusWeeks(4), d -> admit(d, pulled));
            return;
        }
        Work work = create(day, true);
        Drifts.fresh(this, work, day, life);
        boolean blank = life.chance(1 - (0.95 - 0.7 * dose(Knob.FIVE_QUESTIONS, day)));
        if (blank) {
            work.value = "";
            work.metric = "";
            work.target = "";
            work.description = "";
            ledger.add(Knob.FIVE_QUESTIONS, day, work.id);
        }
        String removal = "";
        if (!pulled && life.chance(0.8 * (1 - dose(Knob.UNREMOVED_ADDITIONS, day)))) {
            Work victim = works.stream()
                    .filter(w -> w.active() && w.unit.equals(work.unit) && !w.type.equals("Mandatory"))
                    .max(Comparator.comparingInt((Work w) -> w.tier).thenComparing(w -> w.id))
                    .orElse(null);
            if (victim != null) {
                removal = victim.name;
                work.removes = victim.name;
                if (life.chance(0.95)) {
                    at(day.plusDays(14), d -> {
                        rule("stop", victim, victim.name, d, "", "", null, "", "");
                        victim.state = Work.State.CANCELLED;
                    });
                }
            }
        } else if (!pulled) {
            ledger.add(Knob.UNREMOVED_ADDITIONS, day, work.id);
        }
        if (active() >= limit) {
            ledger.add(Knob.PRIORITY_LIMITS, day, work.id);
        }
        double untrue = 0.02 + 0.5 * dose(Knob.FIVE_QUESTIONS, day);
        if (removal.isEmpty() && life.chance(untrue)) {
            work.removes = works.stream()
                    .filter(Work::active)
                    .max(Comparator.comparing((Work w) -> w.end).thenComparing(w -> w.id))
                    .map(w -> w.name)
                    .orElse("");
            ledger.add(Knob.FIVE_QUESTIONS, day, work.id);
        }
        double drift = dose(Knob.DECISION_TRANSLATION, day);
        if (life.chance(0.08 + 0.5 * drift)) {
            enter(work, day);
            undecided(work, day);
            return;
        }
        String criteria = criteria(day);
        Ruling ruling = rule("approve", work, work.name, day, removal, "", null, criteria, "");
        if (!criteria.endsWith("F5: yes") || criteria.contains("no")) {
            ledger.add(Knob.DECISION_FILTERS, ruling.day(), work.id);
        }
        if (life.chance(0.95 - 0.6 * drift)) {
            at(day.plusDays(7 + life.below(21)), d -> enter(work, d));
        } else {
            ledger.add(Knob.DECISION_TRANSLATION, ruling.day(), work.id);
        }
        reverse("approve", work, ruling);
    }

    /** An initiative from outside, with people of its own. */
    Work stranger(LocalDate day) {
        Work work = create(day.minusDays(100), false);
        work.demand.clear();
        String person = "Guest " + names.next();
        capacity.put(person, 1.0);
        work.demand.put(person, 0.4);
        work.end = day.plusDays(300);
        return work;
    }

    private void enter(Work work, LocalDate day) {
        work.start = day;
        work.since = day;
        works.add(work);
    }

    private String criteria(LocalDate day) {
        double drift = dose(Knob.DECISION_FILTERS, day);
        if (!life.chance(0.96 - 0.7 * drift)) {
            return life.chance(0.5) ? "" : "F1: yes; F2: yes";
        }
        return life.chance(0.02 + 0.3 * drift)
                ? "F1: yes; F2: yes; F3: yes; F4: no; F5: yes"
                : "F1: yes; F2: yes; F3: yes; F4: yes; F5: yes";
    }

    private final List<String> waived = new ArrayList<>();

    private void exceptions(LocalDate day) {
        double drift = dose(Knob.EXCEPTION_PRECEDENTS, day);
        boolean crisis = is(HardNegative.DECLARED_CRISIS)
                && !day.isBefore(LocalDate.of(2025, 4, 1))
                && day.isBefore(LocalDate.of(2025, 7, 1));
        int count = life.count((1 + 6 * drift + (crisis ? 5 : 0)) / QUARTER);
        List<Work> active = works.stream().filter(Work::active).toList();
        for (int i = 0; i < count && !active.isEmpty(); i++) {
            Work work = life.pick(active);
            boolean again = !waived.isEmpty() && life.chance(0.1 + 0.6 * drift);
            List<String> fresh = Phrases.of("rules").stream()
                    .filter(rule -> !waived.contains(rule))
                    .toList();
            String rule = again || fresh.isEmpty() ? waived.get(waived.size() - 1) : life.pick(fresh);
            LocalDate expiry = life.chance(0.9 * (1 - drift)) ? day.plusDays(60) : null;
            if (again) {
                rulings.stream()
                        .filter(r -> r.rule().equals(rule))
                        .forEach(r -> ledger.add(Knob.EXCEPTION_PRECEDENTS, day, r.id()));
            }
            waived.add(rule);
            if (waived.size() > 12) {
                waived.remove(0);
            }
            Ruling ruling = rule("exception", work, work.name, day, "", rule, expiry, "", "");
            if (expiry == null) {
                ledger.add(Knob.EXCEPTION_PRECEDENTS, day, ruling.id());
            }
            if (crisis) {
                at(day.plusDays(30), d -> rule("rule change", null, "the " + rule, d, "", "", null, "", ""));
            }
        }
    }

    void limit(LocalDate day, int maximum) {
        limit = maximum;
        limits.put(day, maximum);
    }

    int limit() {
        return limit;
    }
}
