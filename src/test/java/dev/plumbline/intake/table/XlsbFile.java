package dev.plumbline.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The records of a part of a binary workbook, written one by one (MS-XLSB). */
final class XlsbFile {

    private final ByteArrayOutputStream part = new ByteArrayOutputStream();

    private XlsbFile() {}

    /** A record of a number and values: an {@code Integer} is four bytes, a {@code Short} two, a {@code Byte} one. */
    private XlsbFile record(int type, Object... values) {
        ByteBuffer record = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        for (Object value : values) {
            if (value instanceof Integer number) {
                record.putInt(number);
            } else if (value instanceof Short number) {
                record.putShort(number);
            } else if (value instanceof Byte number) {
                record.put(number);
            } else if (value instanceof Double number) {
                record.putDouble(number);
            } else if (value instanceof String text) {
                record.putInt(text.length());
                record.put(text.getBytes(StandardCharsets.UTF_16LE));
            }
        }
        if (type < 0x80) {
            part.write(type);
        } else {
            part.write((type & 0x7F) | 0x80);
            part.write(type >> 7);
        }
        int length = record.position();
        while (length >= 0x80) {
            part.write((length & 0x7F) | 0x80);
            length >>= 7;
        }
        part.write(length);
        part.write(record.array(), 0, record.position());
        return this;
    }

    private static Short s(int number) {
        return (short) number;
    }

    private static Byte b(int number) {
        return (byte) number;
    }

    private XlsbFile row(int row, int flags) {
        return record(0, row, 0, s(300), b(0), b(flags), b(0), 0);
    }

    private XlsbFile style(int format, int fill) {
        return record(47, s(0), s(format), s(0), s(fill), s(0), b(0), b(0), 0);
    }

    /** A very hidden sheet of two rows, with a cell of each type, a red empty one and one of a date. */
    static byte[] register() {
        XlsbFile book = new XlsbFile().record(153, 0, 0, "").record(156, 2, 1, "rId1", "Register");
        XlsbFile styles = new XlsbFile()
                .record(43, s(220), s(0), s(400), s(0), b(0), b(2), b(0), b(0), b(0), b(0), s(0), 0)
                .record(45, 0, b(0), b(0), s(0), 0, b(0), b(0), s(0), 0)
                .record(45, 1, b(5), b(0), s(0), b(0xFF), b(0), b(0), b(0xFF), 0, 0)
                .record(617, 3)
                .style(0, 0)
                .style(14, 0)
                .style(0, 1)
                .record(618);
        XlsbFile strings =
                new XlsbFile().record(159, 1, 1).record(19, b(0), "shared").record(160);
        XlsbFile sheet = new XlsbFile()
                .record(60, 1, 1, 2048, 0, s(1))
                .record(145)
                .row(0, 0)
                .record(6, 0, 0, "Project")
                .record(8, 1, 0, "RAG", s(0))
                .row(2, 0x12)
                .record(7, 0, 0, 0)
                .record(1, 1, 2)
                .record(5, 2, 1, 46112.0)
                .record(2, 3, 0, (1234 << 2) | 3)
                .record(4, 4, 0, b(1))
                .record(3, 5, 0, b(0x17))
                .record(1, 9, 0)
                .record(146)
                .record(176, 0, 1, 0, 0);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put(
                "_rels/.rels",
                utf8(XlsxParts.relationships(XlsxParts.relationship("r", "officeDocument", "xl/workbook.bin"))));
        parts.put("xl/workbook.bin", book.part.toByteArray());
        parts.put(
                "xl/_rels/workbook.bin.rels",
                utf8(XlsxParts.relationships(XlsxParts.relationship("rId1", "worksheet", "worksheets/sheet1.bin")
                        + XlsxParts.relationship("rId2", "styles", "styles.bin")
                        + XlsxParts.relationship("rId3", "sharedStrings", "sharedStrings.bin"))));
        parts.put("xl/worksheets/sheet1.bin", sheet.part.toByteArray());
        parts.put("xl/styles.bin", styles.part.toByteArray());
        parts.put("xl/sharedStrings.bin", strings.part.toByteArray());
        return stored(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without compression, so that damage reaches the records. */
    private static byte[] stored(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
