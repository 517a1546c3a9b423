package dev.plumbline.report.output;

/** What text must be to stand in a cell of a workbook. */
final class CellText {

    /** The most characters an Excel cell holds. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int ROOM_FOR_REST = 60;

    private CellText() {}

    /** The text itself, or its beginning and how much was left out. */
    static String fitting(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = MOST_CHARACTERS - ROOM_FOR_REST;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "… (" + (text.length() - end) + " characters more)";
    }

    /** Whether a spreadsheet program may take it for a formula or a command. */
    static boolean formulaLike(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
