package dev.plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * The compiled report templates and their styles. They are loaded once and shared; filling does not change them, so any
 * number of threads may use them.
 */
public final class Templates {

    /** The template that holds all others. */
    static final String MAIN = "alignment-report";

    /** The template of the gate brief. */
    static final String GATE = "gate-brief";

    /** The templates these two hold, by file name. */
    static final List<String> PARTS = List.of(
            "executive",
            "element-row",
            "ask",
            "input-row",
            "story",
            "grid",
            "grid-row",
            "strip",
            "story-table",
            "table-row",
            "element",
            "indicator",
            "part",
            "finding",
            "silent",
            "changes",
            "event",
            "identity",
            "decided",
            "decision",
            "series",
            "plan",
            "plan-step",
            "plan-bound",
            "plan-score",
            "plan-reason",
            "plan-draft",
            "method",
            "profile",
            "mapping",
            "files",
            "file",
            "problem",
            "gate-question",
            "gate-bound",
            "gate-leaving");

    private static final String STYLES = "styles";
    private static final String BUNDLED = "/report-templates/";

    private final JasperReport main;
    private final JasperReport gate;
    private final Map<String, Object> parts;

    private Templates(JasperReport main, JasperReport gate, Map<String, Object> parts) {
        this.main = main;
        this.gate = gate;
        this.parts = parts;
    }

    /** Loaded when first asked for. */
    private static final class Bundled {
        private static final Templates TEMPLATES = load(null);
    }

    /** The templates Plumbline comes with. */
    public static Templates bundled() {
        return Bundled.TEMPLATES;
    }

    /**
     * The templates of a folder; those it has not are the ones Plumbline comes with.
     *
     * @param folder holds {@code NAME.jrxml} and perhaps {@code styles.jrtx}
     */
    public static Templates of(Path folder) {
        return load(folder);
    }

    JasperReport main() {
        return main;
    }

    JasperReport gate() {
        return gate;
    }

    /** What every filling is given: the parts and the styles, by name. */
    Map<String, Object> parameters() {
        return new HashMap<>(parts);
    }

    private static Templates load(@org.jspecify.annotations.Nullable Path folder) {
        Map<String, Object> parts = new HashMap<>();
        for (String name : PARTS) {
            parts.put(name, template(folder, name));
        }
        parts.put(STYLES, styles(folder));
        return new Templates(template(folder, MAIN), template(folder, GATE), parts);
    }

    private static JasperReport template(@org.jspecify.annotations.Nullable Path folder, String name) {
        try {
            Path own = folder == null ? null : folder.resolve(name + ".jrxml");
            if (own != null && Files.exists(own)) {
                return compile(own);
            }
            try (InputStream in = bundled(name + ".jasper")) {
                return (JasperReport) JRLoader.loadObject(Restrictions.CONTEXT, in);
            }
        } catch (IOException | JRException e) {
            throw new TemplateException("the report template " + name + ".jrxml cannot be used: " + e.getMessage(), e);
        }
    }

    static JasperReport compile(Path template) throws IOException, JRException {
        try (InputStream in = Files.newInputStream(template)) {
            return JasperCompileManager.getInstance(Restrictions.CONTEXT).compile(in);
        }
    }

    private static JRTemplate styles(@org.jspecify.annotations.Nullable Path folder) {
        Path own = folder == null ? null : folder.resolve(STYLES + ".jrtx");
        try (InputStream in =
                own != null && Files.exists(own) ? Files.newInputStream(own) : bundled(STYLES + ".jrtx")) {
            return JRXmlTemplateLoader.getInstance(Restrictions.CONTEXT).loadTemplate(in);
        } catch (IOException e) {
            throw new TemplateException("the styles of the report cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream bundled(String file) {
        return Objects.requireNonNull(Templates.class.getResourceAsStream(BUNDLED + file), file + " is not in the jar");
    }
}
