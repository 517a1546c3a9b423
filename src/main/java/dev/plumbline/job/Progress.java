package dev.plumbline.job;

import java.io.PrintStream;
import java.util.Locale;

/** Shows on a terminal how far a step has come: {@code reading 120 of 6000}. Silent where nobody looks. */
public final class Progress {

    private final PrintStream terminal;
    private final boolean shown;
    private int done;
    private int total;

    private Progress(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Shown on a terminal. */
    public static Progress on(PrintStream terminal) {
        return new Progress(terminal, true);
    }

    /** Not shown. */
    public static Progress silent() {
        return new Progress(System.err, false);
    }

    synchronized void begin(String step, int things) {
        done = 0;
        total = things;
        show(step);
    }

    synchronized void did(String step) {
        done++;
        show(step);
    }

    private void show(String step) {
        if (shown && total > 0) {
            terminal.print(String.format(Locale.ROOT, "\r%-8s %d of %d   ", step, done, total));
            if (done == total) {
                terminal.println();
            }
            terminal.flush();
        }
    }
}
