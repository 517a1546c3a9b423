package dev.plumbline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRSaver;

/** Compiles the templates while Plumbline is built, so that a run only loads them. */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /**
     * Compiles every template that is newer than what it compiled to.
     *
     * @param arguments the folder of the templates and the folder for what they compile to
     */
    public static void main(String[] arguments) throws IOException, JRException {
        Path templates = Path.of(arguments[0]);
        Path compiled = Files.createDirectories(Path.of(arguments[1]));
        for (String name : Templates.PARTS) {
            compile(templates, compiled, name, Look.Paper.A4);
        }
        compile(templates, compiled, Templates.GATE, Look.Paper.A4);
        for (Look.Paper paper : Look.Paper.values()) {
            compile(templates, compiled, Templates.MAIN, paper);
        }
        Files.copy(
                templates.resolve("styles.jrtx"), compiled.resolve("styles.jrtx"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void compile(Path templates, Path compiled, String name, Look.Paper paper)
            throws IOException, JRException {
        Path template = templates.resolve(name + ".jrxml");
        Path target = compiled.resolve(Templates.main(name, paper) + ".jasper");
        if (!Files.exists(target)
                || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(template)) < 0) {
            JRSaver.saveObject(Templates.compile(template, paper), target.toFile());
        }
    }
}
