package dev.plumbline.language;

/**
 * A word of a text.
 *
 * @param word lower case, accents folded, as written otherwise
 * @param stem the stem of its language, folded
 * @param start where it begins in the text
 * @param end where it ends
 * @param acronym whether it is written in two to six capitals, as {@code TAC} or {@code PMO}
 */
record Token(String word, String stem, int start, int end, boolean acronym) {

    /** The stem of something that counts as one name, whatever its words are. */
    static final String NAME = "<name>";

    /** The stem of quoted text, whatever its words are. */
    static final String QUOTATION = "<quotation>";

    /** One word in place of several that must not be read as words. */
    static Token closed(String stem, int start, int end) {
        return new Token(stem, stem, start, end, false);
    }

    boolean closed() {
        return stem.startsWith("<");
    }
}
