package dev.plumbline.history;

import dev.plumbline.model.IdentityCorrection;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.ReadResult.DatedContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything remembered of one portfolio, taken out of the database to try what a further file would make of it. */
public final class Remembered {

    private final String portfolio;
    private final List<InputFile> files;
    private final List<DatedFile> contents;
    private final List<IdentityCorrection> corrections;

    Remembered(
            String portfolio, List<InputFile> files, List<DatedFile> contents, List<IdentityCorrection> corrections) {
        this.portfolio = portfolio;
        this.files = List.copyOf(files);
        this.contents = List.copyOf(contents);
        this.corrections = List.copyOf(corrections);
    }

    /** Nothing is remembered. */
    public static Remembered nothing(String portfolio) {
        return new Remembered(portfolio, List.of(), List.of(), List.of());
    }

    public String portfolio() {
        return portfolio;
    }

    /** The ledger of its files, in the order of claims. */
    public List<InputFile> files() {
        return files;
    }

    /** The portfolio's history as it is. */
    public PortfolioHistory history() {
        return of(files, contents);
    }

    /**
     * A file that has been read.
     *
     * @param name its name
     * @param sha256 its digest
     * @param result what it says
     */
    public record ReadFile(String name, String sha256, ReadResult result) {}

    /**
     * The history as it would be with one more file; nothing is kept. A file that is accepted already changes nothing.
     *
     * @param name the file's name
     * @param sha256 its digest
     * @param result what it says
     */
    public PortfolioHistory with(String name, String sha256, ReadResult result) {
        return with(List.of(new ReadFile(name, sha256, result)));
    }

    /** The history as it would be with further files. */
    public PortfolioHistory with(List<ReadFile> read) {
        List<InputFile> more = new ArrayList<>(files);
        List<DatedFile> said = new ArrayList<>(contents);
        long number = files.stream().mapToLong(InputFile::number).max().orElse(0);
        for (ReadFile file : read) {
            if (!known(file)) {
                number++;
                more.add(entry(number, file));
                for (DatedContent snapshot : file.result().snapshots()) {
                    said.add(new DatedFile(number, snapshot.asOf().date(), snapshot.content()));
                }
            }
        }
        return of(more, said);
    }

    private boolean known(ReadFile file) {
        return files.stream()
                .anyMatch(f -> f.state() == InputFile.State.ACCEPTED
                        && f.sha256().equals(file.sha256())
                        && dates(f.number()).equals(dates(file.result())));
    }

    private InputFile entry(long number, ReadFile file) {
        ReadResult result = file.result();
        return new InputFile(
                number,
                portfolio,
                file.name(),
                file.sha256(),
                InputFile.State.ACCEPTED,
                result.format(),
                result.snapshots().isEmpty()
                        ? null
                        : result.snapshots().get(result.snapshots().size() - 1).asOf(),
                result.rows(),
                result.mappings(),
                result.problems());
    }

    private List<LocalDate> dates(long number) {
        return contents.stream()
                .filter(c -> c.number() == number)
                .map(DatedFile::asOf)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static List<LocalDate> dates(ReadResult result) {
        return result.snapshots().stream()
                .map(s -> s.asOf().date())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private PortfolioHistory of(List<InputFile> ledger, List<DatedFile> said) {
        LocalDate newest =
                said.stream().map(DatedFile::asOf).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return new Recollection(portfolio, newest, ledger, corrections, Elsewhere.NOWHERE).of(said);
    }
}
