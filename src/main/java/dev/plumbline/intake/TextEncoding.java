package dev.plumbline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text file are to be read, decided in this order: byte order mark, the pattern of NUL bytes of UTF-16,
 * UTF-8 when every byte fits (or all but very few), windows-1252.
 *
 * @param charset its character set
 * @param markLength bytes of the byte order mark
 * @param strays bytes that have no meaning in {@code charset}
 * @param binary whether there are bytes that no text has
 */
public record TextEncoding(Charset charset, int markLength, long strays, boolean binary) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;

    /** By the beginning of a file, which may end in the middle of a character. */
    public static TextEncoding ofHead(byte[] head) {
        TextEncoding marked = marked(head);
        if (marked != null) {
            return marked;
        }
        ByteCensus census = new ByteCensus();
        census.count(head, head.length);
        return census.encoding();
    }

    /** By all bytes of a file. */
    public static TextEncoding of(InputStream bytes) throws IOException {
        byte[] chunk = bytes.readNBytes(SAMPLE);
        TextEncoding marked = marked(chunk);
        if (marked != null) {
            return marked;
        }
        ByteCensus census = new ByteCensus();
        for (int length = chunk.length; length > 0; length = bytes.readNBytes(chunk, 0, chunk.length)) {
            census.count(chunk, length);
        }
        census.end();
        return census.encoding();
    }

    /** The text behind the byte order mark; a broken character is {@code U+FFFD}. */
    public String decode(byte[] bytes) {
        return charset.decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength))
                .toString();
    }

    /** Reads text behind the byte order mark; broken UTF-16 is an error, other strays become {@code U+FFFD}. */
    public Reader open(InputStream bytes) throws IOException {
        bytes.skipNBytes(markLength);
        CodingErrorAction onError = wide() ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        return new InputStreamReader(
                bytes, charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError));
    }

    /** Whether a whole short file ends with half a UTF-16 character. */
    public boolean cutOff(byte[] bytes) {
        return wide() && bytes.length % 2 != 0;
    }

    private boolean wide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static @Nullable TextEncoding marked(byte[] head) {
        if (starts(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, 0, false);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, 0, false);
        }
        int[] nuls = new int[2];
        for (int i = 0; i < head.length; i++) {
            nuls[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (pairs > 1 && nuls[1] > pairs * 0.6 && nuls[0] < pairs * 0.05) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, 0, false);
        }
        boolean bigEndian = pairs > 1 && nuls[0] > pairs * 0.6 && nuls[1] < pairs * 0.05;
        return bigEndian ? new TextEncoding(StandardCharsets.UTF_16BE, 0, 0, false) : null;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts what decides between UTF-8, windows-1252 and no text at all. */
    private static final class ByteCensus {

        private static final String UNDEFINED_IN_1252 = "\u0081\u008D\u008F\u0090\u009D";

        private long total;
        private long controls;
        private long characters;
        private long malformed;
        private long undefined;
        private int pending;
        private int lowest = 0x80;
        private int highest = 0xBF;
        private boolean nul;
        private boolean marked;

        void count(byte[] bytes, int length) {
            marked |= total == 0 && length >= 3 && starts(bytes, 0xEF, 0xBB, 0xBF);
            for (int i = 0; i < length; i++) {
                int b = bytes[i] & 0xFF;
                total++;
                if (b < 0x80 && pending == 0) {
                    single(b);
                } else {
                    multiple(b);
                }
            }
        }

        void end() {
            malformed += pending > 0 ? 1 : 0;
            pending = 0;
        }

        TextEncoding encoding() {
            boolean binary = nul || controls * 200 > total;
            int mark = marked ? 3 : 0;
            if (marked || malformed == 0 || malformed * 50 < characters) {
                return new TextEncoding(StandardCharsets.UTF_8, mark, malformed, binary);
            }
            return new TextEncoding(WINDOWS_1252, 0, undefined, binary);
        }

        private void single(int b) {
            nul |= b == 0;
            boolean space = (b >= '\t' && b <= '\r') || b == 0x1A;
            controls += (b < ' ' && !space) || b == 0x7F ? 1 : 0;
        }

        private void multiple(int b) {
            undefined += UNDEFINED_IN_1252.indexOf(b) >= 0 ? 1 : 0;
            if (pending == 0) {
                begin(b);
            } else if (b < lowest || b > highest) {
                malformed++;
                pending = 0;
                if (b < 0x80) {
                    single(b);
                } else {
                    begin(b);
                }
            } else {
                bounds(0x80, 0xBF);
                characters += --pending == 0 ? 1 : 0;
            }
        }

        /** Well-formed sequences: Unicode, table 3-7. */
        private void begin(int b) {
            bounds(b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80, b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF);
            pending = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
            malformed += pending == 0 ? 1 : 0;
        }

        private void bounds(int low, int high) {
            lowest = low;
            highest = high;
        }
    }
}
