package dev.plumbline.history;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.InputFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that lies in the inbox, before it is read.
 *
 * @param claim what is known of it from outside
 * @param dateInName the date its name holds
 */
record Drop(Claim claim, Optional<LocalDate> dateInName) {

    /**
     * Whether an entry of the same content speaks for the same date, whatever reading would tell (design §2.1). The date that
     * the content tells is the same again; a date in the name outweighs the workbook's own and the file's time.
     */
    boolean repeats(InputFile entry, LocalDate itsModified) {
        AsOf asOf = entry.asOf();
        return switch (entry.state()) {
            case CLAIMED -> false;
            case ACCEPTED, DUPLICATE -> asOf == null ? sameName(entry) : sameDate(asOf);
            case QUARANTINED ->
                sameName(entry) || (dateInName.isEmpty() && claim.modified().equals(itsModified));
        };
    }

    private boolean sameDate(AsOf asOf) {
        return switch (asOf.from()) {
            case COLUMN, CELL -> true;
            case NAME -> dateInName.filter(asOf.date()::equals).isPresent();
            case PROPERTIES -> dateInName.map(asOf.date()::equals).orElse(true);
            case MTIME -> dateInName.orElse(claim.modified()).equals(asOf.date());
        };
    }

    private boolean sameName(InputFile entry) {
        return claim.file().equals(entry.file());
    }
}
