package dev.plumbline.history;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.ReadResult.DatedContent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What becomes of a file that arrives: it is claimed, then accepted, a duplicate or quarantined. */
final class Arrivals {

    private final FileLedger ledger;
    private final BlockStore blocks;
    private final TitleStore titles;

    Arrivals(FileLedger ledger, BlockStore blocks, TitleStore titles) {
        this.ledger = ledger;
        this.blocks = blocks;
        this.titles = titles;
    }

    InputFile claim(Claim claim) {
        return ledger.find(claim).orElseGet(() -> {
            ledger.add(claim);
            return ledger.find(claim).orElseThrow();
        });
    }

    Optional<InputFile> known(Claim claim) {
        return ledger.sameContent(claim.portfolio(), claim.sha256()).stream()
                .filter(entry -> Repetition.certain(
                        claim, entry, ledger.claim(entry.number()).modified()))
                .findFirst();
    }

    InputFile accept(long number, ReadResult result) {
        InputFile entry = ledger.entry(number);
        return entry.state() == InputFile.State.CLAIMED ? accept(entry, result) : entry;
    }

    private InputFile accept(InputFile claimed, ReadResult result) {
        String portfolio = Claim.portfolio(claimed, result);
        List<InputFile> same = repetitions(portfolio, claimed.sha256(), result);
        boolean repeated = same.stream().anyMatch(other -> other.number() < claimed.number());
        same.stream().filter(other -> other.number() > claimed.number()).forEach(this::demote);
        InputFile.State state = repeated ? InputFile.State.DUPLICATE : InputFile.State.ACCEPTED;
        InputFile entry = new InputFile(
                claimed.number(),
                portfolio,
                claimed.file(),
                claimed.sha256(),
                state,
                result.format(),
                result.snapshots().stream()
                        .map(DatedContent::asOf)
                        .max(Comparator.comparing(AsOf::date))
                        .orElse(null),
                result.rows(),
                result.mappings(),
                result.problems());
        ledger.update(entry);
        if (!repeated) {
            for (DatedContent dated : result.snapshots()) {
                BlockStore.Address address =
                        new BlockStore.Address(entry.number(), dated.asOf().date());
                blocks.write(address, dated.content());
                titles.write(address, dated.content().register());
            }
        }
        return entry;
    }

    /** The accepted files that say the same for the same dates. */
    private List<InputFile> repetitions(String portfolio, String sha256, ReadResult result) {
        Set<LocalDate> dates = new TreeSet<>();
        result.snapshots().forEach(s -> dates.add(s.asOf().date()));
        return ledger.sameContent(portfolio, sha256).stream()
                .filter(e ->
                        e.state() == InputFile.State.ACCEPTED && e.portfolio().equals(portfolio))
                .filter(e -> blocks.dates(e.number()).equals(dates))
                .toList();
    }

    /** Of two files that say the same the one claimed first counts, whichever is read first. */
    private void demote(InputFile later) {
        blocks.delete(later.number());
        ledger.update(new InputFile(
                later.number(),
                later.portfolio(),
                later.file(),
                later.sha256(),
                InputFile.State.DUPLICATE,
                later.format(),
                later.asOf(),
                later.rows(),
                later.mappings(),
                later.problems()));
    }

    InputFile quarantine(long number, String format, List<Problem> problems) {
        InputFile claimed = ledger.entry(number);
        InputFile entry = new InputFile(
                number,
                claimed.portfolio(),
                claimed.file(),
                claimed.sha256(),
                InputFile.State.QUARANTINED,
                format,
                null,
                claimed.rows(),
                List.of(),
                problems);
        ledger.update(entry);
        return entry;
    }
}
