package dev.plumbline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline}: what it is, and its commands. */
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        version = "Plumbline 0.1.0",
        header = "Measures how far an organisation drifts from its own stated direction.",
        description = {
            "",
            "Drop portfolio exports into a folder, run it every night, read a PDF report in which every number leads back to a"
                    + " cell. It measures structure, never people.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "First steps:",
            "  plumbline init --workspace portfolio     a workspace with a template workbook",
            "  plumbline check register.xlsx            what a file would be read as, and what is wrong with it",
            "  plumbline gate proposal.xlsx             what a proposed initiative answers to the five questions",
            "  plumbline run --workspace portfolio      read what is new and issue the reports that are due",
            "",
            "Exit codes: 0 issued or nothing to do, 1 failed (the same command resumes it), 2 wrong usage or settings,",
            "3 issued but some input was left out, 4 nothing could be issued, 5 another run holds the workspace."
        },
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            GateCommand.class,
            StatusCommand.class,
            CorrectCommand.class,
            InitCommand.class
        })
public final class PlumblineCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command line and returns its exit code. */
    public static int execute(String... arguments) {
        Locale.setDefault(
                Locale.ROOT); // libraries that ask for the default must not make one machine differ from another
        CommandLine line = new CommandLine(new PlumblineCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, command, result) -> {
            command.getErr().println(problem.getMessage() == null ? problem.toString() : problem.getMessage());
            return 1;
        });
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
