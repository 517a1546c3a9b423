package dev.plumbline.intake.table;

/**
 * What a font, or the properties of a run of text, say.
 *
 * @param ink the class of its colour
 * @param struck whether it is struck through
 */
record XlsxFont(Fill ink, boolean struck) {

    /** Black. */
    static final XlsxFont PLAIN = new XlsxFont(Fill.NONE, false);

    static XlsxFont read(XmlCursor xml, String element, Palette palette) {
        Fill ink = Fill.NONE;
        boolean struck = false;
        while (xml.child(element)) {
            switch (xml.name()) {
                case "color" -> ink = palette.fill(xml);
                case "strike", "dstrike" -> struck |= !xml.attribute("val", "1").matches("0|false|off");
                default -> {}
            }
        }
        return ink == Fill.NONE && !struck ? PLAIN : new XlsxFont(ink, struck);
    }
}
