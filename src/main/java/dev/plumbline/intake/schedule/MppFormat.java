package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;

/**
 * Microsoft Project's own file: an OLE2 container whose directory has the streams of Project 98 ({@code "   1"}) or the
 * properties of a later version ({@code Props9}, {@code Props12}, {@code Props14}).
 */
final class MppFormat implements ScheduleFormat {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final List<String> PROPERTIES = List.of("Props14", "Props12", "Props9");
    private static final Set<String> FOREIGN = Set.of("Workbook", "Book", "WordDocument", "EncryptedPackage");

    @Override
    public String id() {
        return "mpp";
    }

    @Override
    public String title() {
        return "Microsoft Project MPP";
    }

    @Override
    public Recognition recognise(Source source) {
        byte[] head;
        try {
            head = source.head().bytes();
        } catch (UnreadableExport unreadable) {
            return Recognition.no("cannot be read");
        }
        if (!Arrays.equals(OLE2, 0, OLE2.length, head, 0, Math.min(OLE2.length, head.length))) {
            return Recognition.no("not an OLE2 container");
        }
        try (POIFSFileSystem container = new POIFSFileSystem(source.path().toFile(), true)) {
            return of(container.getRoot().getEntryNames());
        } catch (IOException | RuntimeException damaged) { // the names may still be there
            return visible(head)
                    ? new Recognition(0.9, "a damaged OLE2 container with streams of Microsoft Project")
                    : Recognition.no("a damaged OLE2 container");
        }
    }

    private static Recognition of(Set<String> streams) {
        boolean project98 = streams.contains("Props") && streams.contains("   1");
        boolean foreign = streams.stream().anyMatch(FOREIGN::contains);
        return !foreign && (project98 || PROPERTIES.stream().anyMatch(streams::contains))
                ? new Recognition(1, "an OLE2 container with streams of Microsoft Project")
                : Recognition.no("an OLE2 container without streams of Microsoft Project");
    }

    private static boolean visible(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return PROPERTIES.stream()
                .map(name -> new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))
                .anyMatch(name -> text.contains(name + "\0\0"));
    }

    @Override
    public Schedule open(Source source) throws MPXJException, IOException {
        if (Files.size(source.path()) > Limits.MPP_BYTES) {
            throw new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "too-large",
                    "",
                    "The MPP file is larger than " + (Limits.MPP_BYTES >> 20) + " MB. Save it as XML.");
        }
        try (InputStream bytes = Files.newInputStream(source.path());
                POIFSFileSystem container = new POIFSFileSystem(bytes)) { // in memory: damage sends MPXJ to and fro
            MPPReader reader = new MPPReader();
            reader.setReadPresentationData(false);
            ProjectFile project = reader.read(container);
            return Opened.byProject(project, Opened.saved(project), 0);
        } catch (OutOfMemoryError length) { // a length in a damaged stream; the array it asks for is never made
            throw new IOException("a stream states a length beyond all memory", length);
        }
    }
}
