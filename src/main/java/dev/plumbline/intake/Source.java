package dev.plumbline.intake;

import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file to read. It is opened once: what several readers look at, each to say whether the file is its own, is made by the
 * first of them and kept as long as the source.
 */
public final class Source {

    private final String name;
    private final Path path;
    private final String sha256;
    private final LocalDate modified;
    private final MappingProfile profile;
    private final String folder;
    private final Map<Class<?>, Object> views = new HashMap<>();
    private @Nullable Head head;

    /**
     * @param name its name as it was dropped; a file in the archive has another
     * @param path where its bytes are
     * @param sha256 lower-case hexadecimal digest of its bytes
     * @param modified the day it was last modified when it was dropped (UTC)
     * @param profile what the analyst has settled for the portfolio it belongs to
     */
    public Source(String name, Path path, String sha256, LocalDate modified, MappingProfile profile) {
        this(name, path, sha256, modified, profile, "");
    }

    private Source(String name, Path path, String sha256, LocalDate modified, MappingProfile profile, String folder) {
        this.name = name;
        this.path = path;
        this.sha256 = sha256;
        this.modified = modified;
        this.profile = profile;
        this.folder = folder;
    }

    /** A file as it lies somewhere, read under no profile. */
    public static Source of(Path file) throws IOException {
        LocalDate modified = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        return new Source(String.valueOf(file.getFileName()), file, DropFolder.sha256(file), modified);
    }

    /** A file of a portfolio without a mapping profile. */
    public Source(String name, Path path, String sha256, LocalDate modified) {
        this(name, path, sha256, modified, MappingProfile.NONE);
    }

    /** The same file, read under another profile. */
    public Source under(MappingProfile other) {
        return new Source(name, path, sha256, modified, other, folder);
    }

    /** The same file, dropped in folders below that of its portfolio. */
    public Source in(String folders) {
        return new Source(name, path, sha256, modified, profile, folders);
    }

    /** The folders between its portfolio's and the file, {@code 2026-07-16 Steering}; empty when there are none. */
    public String folder() {
        return folder;
    }

    public String name() {
        return name;
    }

    public Path path() {
        return path;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate modified() {
        return modified;
    }

    public MappingProfile profile() {
        return profile;
    }

    /**
     * The beginning of the file.
     *
     * @throws UnreadableExport when not even that can be read
     */
    public Head head() {
        if (head == null) {
            try (InputStream in = Files.newInputStream(path)) {
                head = new Head(name, in.readNBytes(Head.LENGTH));
            } catch (IOException problem) {
                throw new UnreadableExport(
                        name,
                        Problem.WHOLE_FILE,
                        "not-readable",
                        "",
                        "The file cannot be read: " + problem.getMessage());
            }
        }
        return head;
    }

    /**
     * What the file is when looked at in one way; made by the first who asks.
     *
     * @param view the way
     * @param look makes it
     */
    public <T> T view(Class<T> view, Function<Source, T> look) {
        Object made = views.get(view);
        if (made == null) {
            made = look.apply(this);
            views.put(view, made);
        }
        return view.cast(made);
    }
}
