package dev.plumbline.history;

import dev.plumbline.model.InitiativeRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A register whose rows have found their tracks, one for each initiative through time.
 *
 * @param asOf its date
 * @param rows its rows
 * @param tracks for each row the number of its track
 * @param setAside the numbers of tracks that may or may not be one; they neither come nor go
 */
record TrackedRegister(LocalDate asOf, List<InitiativeRow> rows, List<Integer> tracks, Set<Integer> setAside) {}
