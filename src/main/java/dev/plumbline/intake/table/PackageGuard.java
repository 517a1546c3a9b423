package dev.plumbline.intake.table;

import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a package inflates to, and stops before it fills the machine. */
final class PackageGuard {

    private long inflated;

    /** Guards a part that takes so many bytes in the package. */
    InputStream watch(InputStream part, long compressed) {
        return new Watched(part, compressed);
    }

    /** Whether so many bytes from so few are no real part. */
    static boolean bomb(long inflated, long compressed) {
        return inflated > Limits.UNRATED_BYTES && inflated / Math.max(1, compressed) > Limits.RATIO;
    }

    private final class Watched extends FilterInputStream {

        private final long compressed;
        private long own;

        Watched(InputStream part, long compressed) {
            super(part);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLarge {
            own += read;
            inflated += read;
            if (bomb(own, compressed) || inflated > Limits.INFLATED_BYTES) {
                throw new TooLarge();
            }
        }
    }

    /** A package that inflates beyond the limits. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        UnreadableExport refusal(String file) {
            return new UnreadableExport(
                    file,
                    Problem.WHOLE_FILE,
                    "inflates-too-far",
                    "",
                    "the workbook inflates to more than " + Limits.RATIO + " times its size or "
                            + (Limits.INFLATED_BYTES >> 30) + " GB, as no real one does");
        }
    }
}
