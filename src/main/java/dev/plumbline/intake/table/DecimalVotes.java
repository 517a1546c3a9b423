package dev.plumbline.intake.table;

/**
 * What a file shows of the sign by which it divides decimals.
 *
 * @param comma how many of its numbers prove a comma
 * @param point how many of them prove a point
 * @param foreign whether its headers are in a language that writes a comma
 * @param semicolon whether semicolons divide its columns, as spreadsheet programs do where the comma divides decimals
 */
record DecimalVotes(int comma, int point, boolean foreign, boolean semicolon) {

    /** Whether its numbers prove one sign and not the other. */
    boolean proved() {
        return comma > 0 != point > 0;
    }

    /** The likelier sign: what most of the numbers prove, else what the language or the delimiter suggests. */
    boolean decimalComma() {
        return comma == point ? foreign || semicolon : comma > point;
    }
}
