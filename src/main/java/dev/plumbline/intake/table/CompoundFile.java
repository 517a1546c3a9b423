package dev.plumbline.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the beginning of an OLE2 container tells about its content. */
enum CompoundFile {
    WORKBOOK,
    PROTECTED,
    OTHER,
    UNKNOWN;

    private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    static boolean starts(byte[] head) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    /** By the names of its streams that are visible; an embedded workbook does not make a document one. */
    static CompoundFile of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (CompoundFile kind : new CompoundFile[] {PROTECTED, OTHER, WORKBOOK}) {
            for (String stream : kind.streams()) {
                String name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
                if (text.contains(name + "\0\0")) {
                    return kind;
                }
            }
        }
        return UNKNOWN;
    }

    private List<String> streams() {
        return switch (this) {
            case WORKBOOK -> List.of("Workbook", "WORKBOOK", "Book", "BOOK");
            case PROTECTED -> List.of("EncryptedPackage", "EncryptionInfo");
            case OTHER ->
                List.of(
                        "WordDocument",
                        "PowerPoint Document",
                        "VisioDocument",
                        "__properties_version1.0",
                        "Props9",
                        "Props12",
                        "Props14");
            case UNKNOWN -> List.of();
        };
    }
}
