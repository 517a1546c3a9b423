package dev.plumbline.job;

import dev.plumbline.report.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the organisation wants its reports to look.
 *
 * @param paper {@code A4} or {@code Letter}
 * @param organisation its name at the head of every page; empty for none
 * @param logo a PNG or JPEG, from the workspace on; empty for none
 * @param colour of headings and rules
 */
record ReportLook(
        @DefaultValue("A4") Look.Paper paper,
        @DefaultValue("") String organisation,
        @DefaultValue("") String logo,
        @DefaultValue("#1B4F72") String colour) {

    ReportLook {
        if (!colour.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("plumbline.report.colour is written like #1B4F72, but is " + colour);
        }
    }

    Look in(Workspace workspace) {
        return new Look(
                paper, organisation, logo.isEmpty() ? null : workspace.root().resolve(logo), colour);
    }

    /** What belongs to a report's identity; nothing while it looks as Plumbline comes. */
    List<String> facts(Workspace workspace) {
        boolean plain = logo.isEmpty()
                && organisation.isEmpty()
                && paper == Look.PLAIN.paper()
                && colour.equals(Look.PLAIN.colour());
        return plain
                ? List.of()
                : List.of(
                        "paper " + paper.name().toLowerCase(Locale.ROOT),
                        "organisation " + organisation,
                        "colour " + colour,
                        "logo " + (logo.isEmpty() ? "" : content(workspace)));
    }

    private String content(Workspace workspace) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(workspace.root().resolve(logo)));
        } catch (IOException e) {
            throw new UncheckedIOException("plumbline.report.logo cannot be read: " + logo, e);
        }
    }
}
