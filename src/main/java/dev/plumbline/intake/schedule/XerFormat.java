package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.primavera.PrimaveraXERFileReader;

/** Primavera P6's text export: a header line {@code ERMHDR}, then tables of tab-separated rows. */
final class XerFormat implements ScheduleFormat {

    private static final Pattern BEGINNING = Pattern.compile("^(?:\\u00EF\\u00BB\\u00BF)?ERMHDR\\t");

    @Override
    public String id() {
        return "xer";
    }

    @Override
    public String title() {
        return "Primavera P6 XER";
    }

    @Override
    public Recognition recognise(Source source) {
        try {
            String text = new String(source.head().bytes(), StandardCharsets.ISO_8859_1);
            return BEGINNING.matcher(text).find()
                    ? new Recognition(1, "begins with the header ERMHDR")
                    : Recognition.no("no header ERMHDR");
        } catch (UnreadableExport unreadable) {
            return Recognition.no("cannot be read");
        }
    }

    @Override
    public Schedule open(Source source) throws MPXJException, IOException {
        XerCheck check = XerCheck.of(source);
        PrimaveraXERFileReader reader = new PrimaveraXERFileReader();
        reader.setLinkCrossProjectRelations(true);
        reader.setCharset(Utf8.is(source) ? StandardCharsets.UTF_8 : Lines.WINDOWS_1252);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(source.path()))) {
            List<ProjectFile> projects = reader.readAll(bytes);
            return Opened.byPrimavera(projects, check.currency(), check.exported(), check.stated(), check.problems());
        }
    }
}
