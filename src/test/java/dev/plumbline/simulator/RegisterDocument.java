package dev.plumbline.simulator;

import dev.plumbline.simulator.World.Seen;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The register of each month's end, with what people get wrong in it. */
final class RegisterDocument {

    private final World world;
    private final Dialect dialect;
    private final Chance chance;
    private final boolean workbook;

    RegisterDocument(World world) {
        this.world = world;
        this.dialect = Dialect.of(world.scenario);
        this.chance = world.chance("register");
        this.workbook = world.chance("workbook").happens(0.5);
    }

    void write(Path folder) {
        Noise noise = world.scenario.noise();
        LocalDate last = world.registers.lastKey();
        boolean measured = world.chance("measured").happens(0.5);
        List<String> header = new ArrayList<>(dialect.header());
        if (measured) {
            header.add("KPI");
        }
        world.registers.forEach((day, seen) -> {
            boolean quarterEnd = day.getMonthValue() % 3 == 0;
            boolean lost = chance.happens(noise.lostRegister()) && !quarterEnd && !day.equals(last);
            List<List<Object>> rows = new ArrayList<>();
            for (Seen one : seen) {
                List<Object> row = row(one, measured);
                rows.add(row);
                if (chance.happens(noise.duplicate())) {
                    rows.add(row);
                }
            }
            if (!lost && !day.isBefore(Documents.FROM)) {
                table(day, header, rows).write(folder, dialect.style().asWorkbook(workbook));
            }
        });
    }

    /** The table; where a portfolio office likes it so, with a title above and a total below. */
    private TableFile table(LocalDate day, List<String> header, List<List<Object>> rows) {
        String name = "register-" + day;
        boolean tidy = world.scenario.noise().typo() == 0;
        if (!tidy && world.chance("totals").happens(0.3)) {
            int budget = java.util.Objects.requireNonNull(world.registers.get(day)).stream()
                    .mapToInt(Seen::budget)
                    .sum();
            List<Object> total = new ArrayList<>(java.util.Collections.nCopies(header.size(), ""));
            total.set(1, "Total");
            total.set(12, BigDecimal.valueOf(budget));
            rows.add(total);
        }
        if (tidy || !workbook || !world.chance("title").happens(0.4)) {
            return new TableFile(name, header, rows);
        }
        List<List<Object>> all = new ArrayList<>(List.of(List.of(), List.copyOf(header)));
        all.addAll(rows);
        return new TableFile(name, List.of("Portfolio register"), all);
    }

    private List<Object> row(Seen seen, boolean measured) {
        Noise noise = world.scenario.noise();
        boolean amber = chance.happens(0.2);
        List<Object> row = new ArrayList<>(List.of(
                chance.happens(noise.lostId()) ? "" : seen.id(),
                mistyped(seen.name()),
                blank(seen.unit()),
                blank(seen.owner()),
                blank(seen.sponsor()),
                dialect.state(seen.state()),
                blank(dialect.tier(seen.tier())),
                dialect.kind(seen.kind()),
                seen.goal() < 0
                        ? ""
                        : world.organisation.goals().get(seen.goal()).id(),
                seen.start(),
                seen.end(),
                seen.baseline(),
                BigDecimal.valueOf(seen.budget()),
                BigDecimal.valueOf(seen.spend()),
                BigDecimal.valueOf(seen.demand()),
                seen.progress() + "%",
                dialect.rating("Green", amber),
                seen.scope(),
                seen.value(),
                seen.removes()));
        if (measured) {
            row.add(seen.measure() == null ? "" : seen.measure().sentence());
        }
        return row;
    }

    private String blank(String value) {
        return chance.happens(world.scenario.noise().blank()) ? "" : value;
    }

    private String mistyped(String name) {
        if (!chance.happens(world.scenario.noise().typo())) {
            return name;
        }
        int at = 1 + chance.below(name.length() - 2);
        return name.substring(0, at)
                + name.charAt(at + 1)
                + name.charAt(at)
                + name.substring(Math.min(name.length(), at + 2));
    }
}
