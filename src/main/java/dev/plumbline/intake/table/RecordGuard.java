package dev.plumbline.intake.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading in a record that has no end. */
final class RecordGuard extends FilterReader {

    private long characters;

    RecordGuard(Reader text) {
        super(text);
    }

    /** A record has ended. */
    void ended() {
        characters = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws EndlessRecord {
        characters += read;
        if (characters > Limits.RECORD_CHARACTERS) {
            throw new EndlessRecord();
        }
    }

    /** A record beyond {@link Limits#RECORD_CHARACTERS}. */
    static final class EndlessRecord extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
