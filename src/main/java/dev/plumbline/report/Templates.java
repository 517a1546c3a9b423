package dev.plumbline.report;

import dev.plumbline.report.Look.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
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

    private final Map<Paper, JasperReport> main;
    private final JasperReport gate;
    private final Map<String, Object> parts;
    private final String styles;

    private Templates(Map<Paper, JasperReport> main, JasperReport gate, Map<String, Object> parts, String styles) {
        this.main = main;
        this.gate = gate;
        this.parts = parts;
        this.styles = styles;
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

    /** The template that holds all others, for a size of paper. */
    JasperReport main(Paper paper) {
        return Objects.requireNonNull(main.get(paper));
    }

    /** The name of what the main template compiles to for a size of paper. */
    static String main(String name, Paper paper) {
        return paper == Paper.A4 ? name : name + "-" + paper.name().toLowerCase(Locale.ROOT);
    }

    JasperReport gate() {
        return gate;
    }

    /** What every filling is given: the parts and the styles, by name. */
    Map<String, Object> parameters() {
        return new HashMap<>(parts);
    }

    /** The same templates with headings and rules of another colour. */
    Templates coloured(String colour) {
        Map<String, Object> others = parameters();
        others.put(STYLES, styles(styles.replace(Look.PLAIN.colour(), colour)));
        return new Templates(main, gate, others, styles);
    }

    private static Templates load(@org.jspecify.annotations.Nullable Path folder) {
        Map<String, Object> parts = new HashMap<>();
        for (String name : PARTS) {
            parts.put(name, template(folder, name, Paper.A4));
        }
        String styles = stylesText(folder);
        parts.put(STYLES, styles(styles));
        Map<Paper, JasperReport> main = new EnumMap<>(Paper.class);
        for (Paper paper : Paper.values()) {
            main.put(paper, template(folder, MAIN, paper));
        }
        return new Templates(main, template(folder, GATE, Paper.A4), parts, styles);
    }

    private static JasperReport template(@org.jspecify.annotations.Nullable Path folder, String name, Paper paper) {
        try {
            Path own = folder == null ? null : folder.resolve(name + ".jrxml");
            if (own != null && Files.exists(own)) {
                return compile(own, paper);
            }
            try (InputStream in = bundled(main(name, paper) + ".jasper")) {
                return (JasperReport) JRLoader.loadObject(Restrictions.CONTEXT, in);
            }
        } catch (IOException | JRException e) {
            throw new TemplateException("the report template " + name + ".jrxml cannot be used: " + e.getMessage(), e);
        }
    }

    /** Compiles a template, with pages of a size; what it prints keeps its width and stands in their middle. */
    static JasperReport compile(Path template, Paper paper) throws IOException, JRException {
        try (InputStream in = Files.newInputStream(template)) {
            JasperDesign design = JRXmlLoader.load(Restrictions.CONTEXT, in);
            if (paper != Paper.A4) {
                int rest = paper.width() - design.getColumnWidth();
                design.setLeftMargin(rest / 2);
                design.setRightMargin(rest - rest / 2);
                design.setPageWidth(paper.width());
                design.setPageHeight(paper.height());
            }
            return JasperCompileManager.getInstance(Restrictions.CONTEXT).compile(design);
        }
    }

    private static JRTemplate styles(String text) {
        return JRXmlTemplateLoader.getInstance(Restrictions.CONTEXT)
                .loadTemplate(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String stylesText(@org.jspecify.annotations.Nullable Path folder) {
        Path own = folder == null ? null : folder.resolve(STYLES + ".jrtx");
        try (InputStream in =
                own != null && Files.exists(own) ? Files.newInputStream(own) : bundled(STYLES + ".jrtx")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TemplateException("the styles of the report cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream bundled(String file) {
        return Objects.requireNonNull(Templates.class.getResourceAsStream(BUNDLED + file), file + " is not in the jar");
    }
}
