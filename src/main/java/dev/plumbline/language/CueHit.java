package dev.plumbline.language;

/**
 * Words of a family found in a sentence.
 *
 * @param family what they announce
 * @param from the number of the first word
 * @param to the number of the word behind the last
 */
record CueHit(CueFamily family, int from, int to) {}
