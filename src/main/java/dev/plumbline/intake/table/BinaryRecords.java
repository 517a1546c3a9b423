package dev.plumbline.intake.table;

import dev.plumbline.intake.UnreadableExport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The records of one part of a binary workbook (MS-XLSB 2.1.4): a number, a length, and values in little-endian order. */
final class BinaryRecords implements AutoCloseable {

    private static final int LONGEST = 16 << 20;

    private final XlsxPackage parts;
    private final String part;
    private final InputStream bytes;
    private ByteBuffer values = ByteBuffer.allocate(0);
    private int type;

    BinaryRecords(XlsxPackage parts, String part, InputStream bytes) {
        this.parts = parts;
        this.part = part;
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    /** Goes to the next record; false at the end of the part. */
    boolean next() {
        try {
            int first = bytes.read();
            if (first < 0) {
                return false;
            }
            type = first < 0x80 ? first : (first & 0x7F) | (byteOrEnd() & 0x7F) << 7;
            int length = 0;
            int shift = 0;
            int more;
            do {
                more = byteOrEnd();
                length |= (more & 0x7F) << shift;
                shift += 7;
            } while (more >= 0x80 && shift < 28);
            if (length > LONGEST) {
                throw damaged();
            }
            byte[] record = bytes.readNBytes(length);
            if (record.length < length) {
                throw damaged();
            }
            values = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
            return true;
        } catch (PackageGuard.TooLarge e) {
            throw e.refusal(parts.file());
        } catch (IOException e) {
            throw damaged();
        }
    }

    private int byteOrEnd() throws IOException {
        int read = bytes.read();
        if (read < 0) {
            throw damaged();
        }
        return read;
    }

    int type() {
        return type;
    }

    /** The values of the record, in little-endian order; too short a record is refused. */
    int int8() {
        return has(1) ? values.get() & 0xFF : 0;
    }

    int int16() {
        return has(2) ? values.getShort() & 0xFFFF : 0;
    }

    int int24() {
        return int8() | int16() << 8;
    }

    int int32() {
        return has(4) ? values.getInt() : 0;
    }

    double float64() {
        return has(8) ? values.getDouble() : 0;
    }

    /** A text with its length before it; none for the length -1. */
    String text() {
        int length = int32();
        if (length == -1) {
            return "";
        }
        if (length < 0 || length > Limits.CELL_CHARACTERS || !has(length * 2)) {
            throw damaged();
        }
        byte[] characters = new byte[length * 2];
        values.get(characters);
        return new String(characters, StandardCharsets.UTF_16LE);
    }

    private boolean has(int count) {
        if (values.remaining() < count) {
            throw damaged();
        }
        return true;
    }

    UnreadableExport damaged() {
        return parts.refusal("damaged-workbook", "the workbook is damaged (" + part + "); save it again as .xlsx");
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw damaged();
        }
    }
}
