package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import java.io.IOException;
import org.mpxj.MPXJException;

/** A file format of schedules: how it is known, and how MPXJ opens it once it is known to do no harm. */
interface ScheduleFormat {

    /** Its short name, {@code xer}. */
    String id();

    /** What a person calls it, {@code Primavera P6 XER}. */
    String title();

    /** Says whether a file is of this format; never throws. */
    Recognition recognise(Source source);

    /** Opens a file of this format that is within {@link Limits#BYTES}. */
    Schedule open(Source source) throws MPXJException, IOException;
}
