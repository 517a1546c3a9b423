package dev.plumbline;

import dev.plumbline.cli.PlumblineCommand;

/** The program. */
public final class Plumbline {

    private Plumbline() {}

    /** Runs a command and ends with its exit code (design §2.4). */
    public static void main(String[] arguments) {
        System.exit(PlumblineCommand.execute(arguments));
    }
}
