package dev.plumbline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
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
        List<String> names = new ArrayList<>(Templates.PARTS);
        names.add(Templates.MAIN);
        names.add(Templates.GATE);
        for (String name : names) {
            Path template = templates.resolve(name + ".jrxml");
            Path target = compiled.resolve(name + ".jasper");
            if (!Files.exists(target)
                    || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(template)) < 0) {
                JRSaver.saveObject(Templates.compile(template), target.toFile());
            }
        }
        Files.copy(
                templates.resolve("styles.jrtx"), compiled.resolve("styles.jrtx"), StandardCopyOption.REPLACE_EXISTING);
    }
}
