package dev.plumbline.cli;

import dev.plumbline.job.Workspace;
import dev.plumbline.report.output.TemplateWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plumbline init}: a workspace with a template workbook. Never overwrites anything. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Writes a workspace: the drop folder, the settings, and a template workbook with every table Plumbline reads.")
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Override
    public Integer call() throws IOException {
        Workspace place = workspace.workspace();
        PrintWriter out = spec.commandLine().getOut();
        Files.createDirectories(place.inbox());
        Path template = place.root().resolve("plumbline-template.xlsx");
        if (Files.notExists(template)) {
            try (OutputStream stream = Files.newOutputStream(template)) {
                TemplateWorkbook.write(stream);
            }
        }
        Path settings = place.root().resolve("application.yml");
        if (Files.notExists(settings)) {
            try (InputStream stream =
                    Objects.requireNonNull(InitCommand.class.getResourceAsStream("/workspace-application.yml"))) {
                Files.copy(stream, settings);
            }
        }
        out.println("Workspace    " + place.root());
        out.println("1. Copy " + template + ", replace its example rows by your own, and save it as");
        out.println("   " + place.inbox().resolve("YOUR PORTFOLIO").resolve("register-2026-09-30.xlsx"));
        out.println("   Exports of your own tools may lie there as they are: one folder a portfolio, one file a date.");
        out.println("2. plumbline check FILE tells what a file would be read as.");
        out.println("3. plumbline run --workspace " + place.root() + " issues the report.");
        return 0;
    }
}
