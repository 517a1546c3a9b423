package dev.plumbline.report.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a ZIP file so that its bytes depend on its content alone: every entry carries the same time. */
final class TimelessZip {

    /** Any time after the first day ZIP knows, which Java would store with its time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TimelessZip() {}

    static void copy(Path from, OutputStream out) throws IOException {
        try (ZipFile source = new ZipFile(from.toFile())) {
            ZipOutputStream target = new ZipOutputStream(out);
            for (ZipEntry entry : Collections.list(source.entries())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(TIME);
                target.putNextEntry(timeless);
                try (InputStream content = source.getInputStream(entry)) {
                    content.transferTo(target);
                }
                target.closeEntry();
            }
            target.finish();
        }
    }
}
