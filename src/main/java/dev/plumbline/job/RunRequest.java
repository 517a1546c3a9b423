package dev.plumbline.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a run is asked to do.
 *
 * @param workspace where it works
 * @param inbox the drop folder; inside the workspace or elsewhere
 * @param keepInbox whether claimed files stay in the drop folder
 * @param asOf the day the reports speak for; later files wait
 * @param startedAt the time now, the only clock of the run
 */
public record RunRequest(Workspace workspace, Path inbox, boolean keepInbox, LocalDate asOf, Instant startedAt) {}
