package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A simulated organisation, from its first week to its last. */
public final class World {

    final Scenario scenario;
    final Organisation organisation;
    final List<Work> works = new ArrayList<>();
    final List<Ruling> rulings = new ArrayList<>();
    final Ledger ledger = new Ledger();
    final Timetable later = new Timetable();
    final Boardroom boardroom;
    final Staffing staffing;
    final Success success;
    final Admission admission;
    final Diary diary;
    /** What could be seen of the initiatives at the end of each month. */
    final TreeMap<LocalDate, List<Seen>> registers = new TreeMap<>();
    /** What was asked of each resource in the quarter after, by initiative. */
    final TreeMap<Integer, Map<String, Map<String, Double>>> allocations = new TreeMap<>();
    /** How each active initiative measured its success at the end of each quarter, by its id. */
    final TreeMap<Integer, Map<String, Measure>> measures = new TreeMap<>();

    private LocalDate today = Scenario.START;

    private World(Scenario scenario) {
        this.scenario = scenario;
        this.organisation = Organisation.of(scenario);
        this.diary = new Diary(this);
        this.boardroom = new Boardroom(this);
        this.staffing = new Staffing(this);
        this.success = new Success(this);
        this.admission = new Admission(this);
    }

    /** Lives through a scenario. */
    public static World of(Scenario scenario) {
        World world = new World(scenario);
        world.live();
        return world;
    }

    /** What is true of it. */
    public Ledger ledger() {
        return ledger;
    }

    public Scenario scenario() {
        return scenario;
    }

    private void live() {
        Turnover turnover = new Turnover(this);
        Revision revision = new Revision(this);
        Precedents precedents = new Precedents(this);
        Traps traps = new Traps(this);
        Exact exact = new Exact(this);
        admission.begin();
        while (!today.isAfter(scenario.end())) {
            later.until(today);
            turnover.week();
            revision.week();
            admission.week();
            precedents.week();
            staffing.week();
            success.week();
            traps.week();
            LocalDate monthEnd = today.withDayOfMonth(today.lengthOfMonth());
            if (monthEnd.isBefore(today.plusDays(7)) && !monthEnd.isAfter(scenario.end())) {
                later.until(monthEnd);
                registers.put(
                        monthEnd,
                        works.stream()
                                .filter(this::listed)
                                .map(w -> Seen.of(w, today))
                                .toList());
                if (monthEnd.getMonthValue() % 3 == 0) {
                    allocations.put(quarter(), staffing.demands());
                    measures.put(quarter(), success.stated());
                    exact.quarter(quarter(), monthEnd);
                }
            }
            today = today.plusDays(7);
        }
        boardroom.remember();
    }

    /** Closed initiatives stay in the register for a quarter. */
    private boolean listed(Work work) {
        return work.closed == null || work.closed.isAfter(today.minusDays(91));
    }

    LocalDate today() {
        return today;
    }

    int quarter() {
        return Math.min(Scenario.quarter(today), scenario.quarters() - 1);
    }

    /** The dose of a knob now. */
    double dose(Knob knob) {
        return scenario.dose(knob, quarter());
    }

    /** A chance of its own for a purpose. */
    Chance chance(String purpose) {
        return Chance.of(scenario.name(), purpose);
    }

    /** Whether something that happens so often a quarter happens this week. */
    static double weekly(double quarterly) {
        return 1 - Math.pow(1 - Math.min(0.999, quarterly), 1.0 / 13);
    }

    List<Work> active() {
        return works.stream().filter(Work::active).toList();
    }

    /** Initiatives that count against the limit, those about to begin included. */
    long inProgress() {
        return works.stream().filter(Work::counts).count();
    }

    /**
     * What a register shows of an initiative.
     *
     * @param goal the id of the goal it names; empty when none
     */
    record Seen(
            String id,
            String name,
            Work.Kind kind,
            String unit,
            String owner,
            String sponsor,
            Work.State state,
            int tier,
            int goal,
            LocalDate start,
            LocalDate end,
            LocalDate baseline,
            int budget,
            int spend,
            double demand,
            int progress,
            String scope,
            String value,
            String removes,
            @org.jspecify.annotations.Nullable Measure measure) {

        static Seen of(Work work, LocalDate today) {
            double share = work.state == Work.State.DONE ? 1 : Math.min(0.99, work.done / work.weeks);
            return new Seen(
                    work.id,
                    work.name,
                    work.kind,
                    work.unit,
                    work.owner,
                    work.sponsor,
                    work.state,
                    work.tier,
                    work.goal,
                    work.start,
                    work.end,
                    work.baseline,
                    work.budget,
                    (int) Math.round(work.budget * share / 1000) * 1000,
                    Math.round(10 * work.demand()) / 10.0,
                    (int) Math.round(100 * share),
                    work.scope,
                    work.value,
                    work.removes,
                    work.measure);
        }
    }

    static <K, V> Map<K, V> ordered() {
        return new LinkedHashMap<>();
    }
}
