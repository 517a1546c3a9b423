package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Remembered;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Money;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The facts of method §10.5 on the yearly releases of the UK Government Major Projects Portfolio that lie in the corpus. */
final class GmppEvaluation {

    private static final double POINTS = 2;
    private static final int MOVED = 30;
    private static final double GROWN = 0.1;

    @Test
    void theReleasesShowWhatWasMeasuredOnThem() {
        Optional<CorpusFolder> corpus = CorpusFolder.beside();
        if (corpus.isEmpty()) {
            System.out.println("SKIPPED: the corpus does not lie beside the checkout");
            return;
        }
        List<Remembered.ReadFile> files = corpus.get().read(corpus.get().files("gmpp/rowwise", ".csv"));
        PortfolioHistory history = Remembered.nothing("GMPP").with(files);
        Map<LocalDate, Map<String, Double>> shares = new TreeMap<>();
        for (int i = 1; i < history.snapshots().size(); i++) {
            Snapshot before = history.snapshots().get(i - 1);
            Snapshot now = history.snapshots().get(i);
            shares.put(now.asOf(), shares(before, now));
            System.out.println("GMPP " + before.asOf() + " to " + now.asOf() + ": " + shares.get(now.asOf()));
        }
        near(shares.get(LocalDate.of(2023, 3, 31)), Map.of("added", 17, "left", 11, "end moved", 36, "cost", 36));
        near(shares.get(LocalDate.of(2024, 3, 31)), Map.of("added", 15, "left", 22, "end moved", 38));
    }

    private static void near(
            @org.jspecify.annotations.Nullable Map<String, Double> shares, Map<String, Integer> stated) {
        assertThat(shares).isNotNull();
        stated.forEach((what, percent) -> assertThat(
                        java.util.Objects.requireNonNull(shares).get(what))
                .as(what)
                .isBetween(percent - POINTS - 0.5, percent + POINTS + 0.5));
    }

    private static Map<String, Double> shares(Snapshot before, Snapshot now) {
        int both = 0;
        int dated = 0;
        int moved = 0;
        int priced = 0;
        int changed = 0;
        for (Initiative initiative : now.initiatives()) {
            Optional<Initiative> then = before.find(initiative.key());
            both += then.isPresent() ? 1 : 0;
            Optional<LocalDate> old = then.flatMap(i -> i.row().date(Field.END));
            Optional<LocalDate> end = initiative.row().date(Field.END);
            if (old.isPresent() && end.isPresent()) {
                dated++;
                moved += Math.abs(ChronoUnit.DAYS.between(old.get(), end.get())) > MOVED ? 1 : 0;
            }
            Optional<Money> cost = then.flatMap(i -> i.row().money(Field.BUDGET));
            Optional<Money> price = initiative.row().money(Field.BUDGET);
            if (cost.isPresent() && price.isPresent() && cost.get().amount().signum() > 0) {
                priced++;
                double ratio =
                        price.get().amount().doubleValue() / cost.get().amount().doubleValue();
                changed += Math.abs(ratio - 1) > GROWN ? 1 : 0;
            }
        }
        return new TreeMap<>(Map.of(
                "added",
                        percent(
                                now.initiatives().size() - both,
                                before.initiatives().size()),
                "left",
                        percent(
                                before.initiatives().size() - both,
                                before.initiatives().size()),
                "end moved", percent(moved, dated),
                "cost", percent(changed, priced)));
    }

    private static double percent(int cases, int all) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", 100.0 * cases / all));
    }
}
