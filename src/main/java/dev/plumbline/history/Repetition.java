package dev.plumbline.history;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.InputFile;
import java.time.LocalDate;

/**
 * Whether a drop with the bytes of an earlier file must speak for the same date, whatever reading would tell: then it need not
 * be read (design §2.1, duplicate is portfolio, content and date). Where the name may hold another date, it is read.
 */
final class Repetition {

    private Repetition() {}

    /**
     * @param claim the drop
     * @param entry an entry of the ledger with the same portfolio and content
     * @param modified the day the entry's file said it was last changed
     */
    static boolean certain(Claim claim, InputFile entry, LocalDate modified) {
        boolean sameName = claim.file().equals(entry.file());
        AsOf asOf = entry.asOf();
        if (entry.state() == InputFile.State.CLAIMED) {
            return false;
        }
        if (asOf == null) {
            return sameName;
        }
        return switch (asOf.from()) {
            case COLUMN, CELL -> true;
            case NAME, PROPERTIES -> sameName;
            case MTIME -> sameName && claim.modified().equals(modified);
        };
    }
}
