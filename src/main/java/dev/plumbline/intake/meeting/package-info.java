/**
 * Reads what meetings leave behind: transcripts, chats, minutes, calendars and attendance lists. The only place for the calendar
 * and the Markdown library.
 */
@NullMarked
package dev.plumbline.intake.meeting;

import org.jspecify.annotations.NullMarked;
