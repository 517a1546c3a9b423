package dev.plumbline.job;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.table.PlainCells;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.PlainSheet;
import dev.plumbline.report.output.AnnotatedCopy;
import dev.plumbline.report.output.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Writes annotated copies of files that were checked; what was not written is told, and never stops the check. */
public final class Annotating {

    /** A workbook is held in memory as a whole, at ten to twenty times its XML. */
    private static final long MOST_BYTES = 40L << 20;

    private static final int MOST_CELLS = 300_000;
    private static final Pattern EARLIER = Pattern.compile("(.*\\.annotated)(?:-(\\d{1,6}))?");

    private Annotating() {}

    /**
     * What became of a copy.
     *
     * @param file where it lies; empty when none was written
     * @param note why none was written, or what is worth knowing about it; empty when nothing is
     */
    public record Annotated(String file, String note) {}

    /**
     * Writes a copy.
     *
     * @param checked what was found
     * @param source the file
     * @param folder where the copy is to lie
     */
    public static Annotated write(Preflight checked, Source source, Path folder) {
        try (AnnotatedCopy copy = open(source)) {
            Files.createDirectories(folder);
            Path target = folder.resolve(name(checked, source.name()) + "." + copy.extension());
            Optional<String> inTheWay = inTheWay(target, source);
            if (inTheWay.isPresent()) {
                return new Annotated("", inTheWay.get());
            }
            List<Mark> marks = checked.advice().stream()
                    .map(a -> new Mark(a.problem(), a.gravity().label().replace('-', ' '), a.fix(), a.places()))
                    .toList();
            copy.write(source.name(), marks, target);
            return new Annotated(target.toString(), "");
        } catch (IOException | IllegalArgumentException problem) {
            return new Annotated("", String.valueOf(problem.getMessage()));
        }
    }

    private static AnnotatedCopy open(Source source) throws IOException {
        if (size(source.path()) > MOST_BYTES) {
            throw new IOException("the file is too large to annotate; mend it by the list");
        }
        Optional<AnnotatedCopy> opened = AnnotatedCopy.of(source.path());
        if (opened.isPresent()) {
            return opened.get();
        }
        List<PlainSheet> sheets = PlainCells.of(source);
        if (sheets.isEmpty()) {
            throw new IOException("the file has no cells that could be copied");
        }
        if (sheets.stream().mapToInt(sheet -> sheet.cells().size()).sum() > MOST_CELLS) {
            throw new IOException("the file is too large to annotate; mend it by the list");
        }
        String name = withoutExtension(source.name());
        return AnnotatedCopy.of(sheets, name);
    }

    /** The bytes of a file, or of all it inflates to. */
    private static long size(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .mapToLong(ZipEntry::getSize)
                    .map(Math::abs)
                    .sum();
        } catch (java.util.zip.ZipException none) {
            return Files.size(file);
        }
    }

    /** Nothing is overwritten but a copy of the same file that nobody has worked in. */
    private static Optional<String> inTheWay(Path target, Source source) throws IOException {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        boolean ours = false;
        if (!Files.isSameFile(target, source.path()) && size(target) <= MOST_BYTES) {
            try (AnnotatedCopy earlier = AnnotatedCopy.of(target).orElse(null)) {
                ours = earlier != null && earlier.untouchedCopyOf(source.name());
            }
        }
        return ours
                ? Optional.empty()
                : Optional.of(target + " is there already and is no untouched copy of this file; move it away first");
    }

    /**
     * The copy's name. Where the date the file speaks for stands in nothing that survives saving the copy, the name carries
     * it; a copy of a copy is numbered.
     */
    private static String name(Preflight checked, String file) {
        String name = withoutExtension(file);
        Matcher earlier = EARLIER.matcher(name);
        if (earlier.matches()) {
            String number = earlier.group(2);
            return earlier.group(1) + "-" + (number == null ? 2 : Integer.parseInt(number) + 1);
        }
        boolean fleeting =
                checked.asOf().size() == 1 && checked.asOf().get(0).from().compareTo(AsOf.From.PROPERTIES) >= 0;
        return name + (fleeting ? "-" + checked.asOf().get(0).date() : "") + ".annotated";
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
