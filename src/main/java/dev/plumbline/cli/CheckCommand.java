package dev.plumbline.cli;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.profile.WrongProfile;
import dev.plumbline.job.Readers;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline check}: what a file would be read as, and everything that is wrong with it. Changes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files as a run would and reports every problem and the column mapping. Changes nothing",
            "but with --learn.",
            "Exit code 0 when every row can be read, 3 when something would be left out, 4 when no file can be read."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProfileOptions profiles = new ProfileOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The exports to look at.")
    private List<Path> files = List.of();

    private final List<ReadResult> results = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try {
            int code = checked();
            profiles.learn(results)
                    .ifPresent(file -> spec.commandLine().getOut().println("Profile: " + file));
            return code;
        } catch (WrongProfile wrong) {
            spec.commandLine().getErr().println("The mapping profile is wrong.\n  " + wrong.getMessage());
            return 2;
        }
    }

    private int checked() {
        List<Integer> codes = files.stream().map(this::check).toList();
        if (codes.stream().allMatch(code -> code == 4)) {
            return 4;
        }
        return codes.stream().anyMatch(code -> code != 0) ? 3 : 0;
    }

    private int check(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(file);
        try {
            ReadResult result = Readers.read(source(file));
            results.add(result);
            tell(result, out);
            return result.rows().rejected() > 0 ? 3 : 0;
        } catch (UnreadableExport unreadable) {
            out.println("  cannot be read:");
            problems(unreadable.problems(), out);
            return 4;
        } catch (IOException problem) {
            out.println("  cannot be read: " + problem.getMessage());
            return 4;
        }
    }

    private Source source(Path file) throws IOException {
        LocalDate modified = Files.getLastModifiedTime(file)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return new Source(
                String.valueOf(file.getFileName()), file, DropFolder.sha256(file), modified, profiles.of(file));
    }

    private static void tell(ReadResult result, PrintWriter out) {
        String dates = result.snapshots().stream()
                .map(s -> s.asOf().date() + " (from " + s.asOf().from().label() + ")")
                .collect(Collectors.joining(", "));
        RowCount rows = result.rows();
        out.println("  read as      " + result.format());
        out.println("  speaks for   " + dates);
        out.println("  rows         " + rows.rows() + " = " + rows.accepted() + " accepted + " + rows.rejected()
                + " rejected + " + rows.blank() + " blank + " + rows.duplicate() + " duplicate");
        out.println("  columns");
        result.mappings().forEach(mapping -> out.println("    " + line(mapping)));
        out.println(result.problems().isEmpty() ? "  no problems" : "  problems");
        problems(result.problems(), out);
    }

    private static String line(ColumnMapping mapping) {
        String header = mapping.header().strip().replaceAll("\\s+", " ");
        String shown = header.length() > 40 ? header.substring(0, 39) + "…" : header;
        String field = mapping.field() == null ? "not used" : mapping.field();
        return String.format(
                Locale.ROOT,
                "%-12s %-40s → %-16s %3.0f %%  %s",
                mapping.place(),
                shown,
                field,
                100 * mapping.confidence(),
                mapping.reason());
    }

    private static void problems(List<Problem> problems, PrintWriter out) {
        problems.forEach(problem -> out.println("    " + problem.place() + ": " + problem.message()
                + (problem.value().isEmpty() ? "" : " Found: " + problem.value().strip()) + " [" + problem.code()
                + "]"));
    }
}
