package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where other portfolios list an initiative. One that leaves a portfolio while another begins to list it has moved: it is
 * neither removed there nor added here.
 */
final class Elsewhere {

    /** Nobody else lists anything. */
    static final Elsewhere NOWHERE = new Elsewhere(Map.of());

    private static final Period WITHIN = Period.ofDays(100);
    private static final int DISTINCTIVE_WORDS = 3;

    private final Map<Long, List<Stay>> stays;

    /** @param stays for the hash of a title where other portfolios list it */
    Elsewhere(Map<Long, List<Stay>> stays) {
        this.stays = stays;
    }

    /**
     * The time another portfolio lists a title.
     *
     * @param portfolio the other portfolio
     * @param first the date of its first register with the title
     * @param last the date of its last register with the title
     */
    record Stay(String portfolio, LocalDate first, LocalDate last) {}

    /** The portfolio that begins to list what another stopped listing between two dates. */
    Optional<Stay> movedTo(InitiativeRow row, LocalDate from, LocalDate to) {
        return find(row).stream()
                .filter(stay -> stay.first.isAfter(from) && !stay.first.isAfter(to.plus(WITHIN)))
                .findFirst();
    }

    /** The portfolio that stopped listing what another begins to list between two dates. */
    Optional<Stay> movedFrom(InitiativeRow row, LocalDate from, LocalDate to) {
        return find(row).stream()
                .filter(stay -> stay.last.isBefore(to) && !stay.last.isBefore(from.minus(WITHIN)))
                .findFirst();
    }

    private List<Stay> find(InitiativeRow row) {
        for (long title : titles(row)) {
            List<Stay> found = stays.getOrDefault(title, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * The hashes under which an initiative is found: its id and name together, and a name that is distinctive by itself. A bare
     * id or a common name would join strangers.
     */
    static SortedSet<Long> titles(InitiativeRow row) {
        SortedSet<Long> titles = new TreeSet<>();
        String id = Text.id(row.text(Field.ID));
        String name = Text.plain(row.text(Field.NAME));
        if (!id.isEmpty() && !name.isEmpty()) {
            titles.add(hash(id + '\n' + name));
        }
        if (Text.contentWords(name).size() >= DISTINCTIVE_WORDS) {
            titles.add(hash('\n' + name));
        }
        return titles;
    }

    private static long hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
