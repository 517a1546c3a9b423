package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.mpxj.Currency;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.planner.PlannerReader;
import org.mpxj.primavera.PrimaveraPMFileReader;

/** The schedules that are XML, known by their root element. MPXJ sees a file only after {@link XmlCheck} has. */
enum XmlFormat implements ScheduleFormat {
    MSPDI("mspdi", "Microsoft Project XML") {
        @Override
        boolean roots(XmlRoot root) {
            return root.name().equals("Project") && root.namespace().startsWith("http://schemas.microsoft.com/project");
        }

        @Override
        boolean task(String element, String parent) {
            return element.equals("Task") && parent.equals("Tasks");
        }

        @Override
        Schedule open(InputStream bytes, int stated) throws MPXJException {
            ProjectFile project = new MSPDIReader().read(bytes);
            return Opened.byProject(project, Opened.saved(project), stated);
        }
    },
    PMXML("pmxml", "Primavera P6 XML") {
        @Override
        boolean roots(XmlRoot root) {
            return root.name().equals("APIBusinessObjects") && root.namespace().contains("oracle.com/Primavera");
        }

        @Override
        boolean task(String element, String parent) {
            return parent.equals("Project") && (element.equals("Activity") || element.equals("WBS"));
        }

        @Override
        Schedule open(InputStream bytes, int stated) throws MPXJException {
            PrimaveraPMFileReader reader = new PrimaveraPMFileReader();
            reader.setLinkCrossProjectRelations(true);
            List<ProjectFile> projects = reader.readAll(bytes);
            return Opened.byPrimavera(projects, base(projects), null, stated, List.of());
        }
    },
    PLANNER("gnome-planner", "GNOME Planner") {
        @Override
        boolean roots(XmlRoot root) {
            return root.name().equals("project") && root.attributes().contains("mrproject-version");
        }

        @Override
        boolean task(String element, String parent) {
            return element.equals("task") && (parent.equals("tasks") || parent.equals("task"));
        }

        @Override
        Schedule open(InputStream bytes, int stated) throws MPXJException {
            return Opened.byPlanner(new PlannerReader().read(bytes), stated);
        }
    };

    private final String id;
    private final String title;

    XmlFormat(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Whether a document with this root element is of this format. */
    abstract boolean roots(XmlRoot root);

    /** Whether an element inside another one is a task. */
    abstract boolean task(String element, String parent);

    abstract Schedule open(InputStream bytes, int stated) throws MPXJException;

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Recognition recognise(Source source) {
        try {
            XmlRoot root = source.view(XmlRoot.class, XmlRoot::of);
            return roots(root)
                    ? new Recognition(1, "XML with the root element of " + title)
                    : Recognition.no("not the root element of " + title);
        } catch (UnreadableExport unreadable) {
            return Recognition.no("cannot be read");
        }
    }

    @Override
    public Schedule open(Source source) throws MPXJException, IOException {
        int stated = XmlCheck.of(source, title, this::task);
        if (stated == 0) {
            throw ScheduleReading.empty(source);
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(source.path()))) {
            return open(bytes, stated);
        }
    }

    /** The currency all others of a P6 file are exchanged against. */
    private static String base(List<ProjectFile> projects) {
        return projects.stream()
                .flatMap(project -> project.getCurrencies().stream())
                .filter(currency -> currency.getExchangeRate() != null && currency.getExchangeRate() == 1.0)
                .map(Currency::getCurrencyID)
                .filter(id -> id != null)
                .findFirst()
                .orElse("");
    }
}
