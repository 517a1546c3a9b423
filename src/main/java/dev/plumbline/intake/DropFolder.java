package dev.plumbline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The folder people drop exports into (design §2.1): {@code inbox/<portfolio>/…}; files directly in it belong to
 * {@link #DEFAULT_PORTFOLIO} until they name another.
 */
public final class DropFolder {

    /** The portfolio of files that lie in no portfolio's folder and name none. */
    public static final String DEFAULT_PORTFOLIO = "Portfolio";

    private static final Pattern NOT_MEANT = Pattern.compile(
            "\\..*|~\\$.*|thumbs\\.db|desktop\\.ini|.*\\.(part|partial|tmp|crdownload|filepart)",
            Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Duration settle;

    /**
     * @param folder the folder
     * @param settle how long a file that was written a moment ago is watched for growth
     */
    public DropFolder(Path folder, Duration settle) {
        this.folder = folder;
        this.settle = settle;
    }

    /**
     * What lies there, in order of portfolio, name and digest; never follows links.
     *
     * @param now the time files are compared with to see whether they may still be growing
     */
    public Contents contents(Instant now) {
        List<Drop> drops = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (Seen seen : settled(list(left), now, left)) {
            drop(seen, left, drops);
        }
        drops.sort(Comparator.comparing(Drop::portfolio)
                .thenComparing(Drop::name, AnnotatedLast.ORDER)
                .thenComparing(Drop::sha256));
        left.sort(Comparator.comparing(Left::file));
        return new Contents(List.copyOf(drops), List.copyOf(left));
    }

    private List<Seen> list(List<Left> left) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Seen> seen = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    look(path, attributes, seen, left);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException problem) {
                    left.add(new Left(relative(path), "cannot be read: " + problem.getMessage()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + folder + ": " + problem.getMessage(), problem);
        }
        seen.sort(Comparator.comparing(s -> relative(s.path())));
        return seen;
    }

    private void look(Path path, BasicFileAttributes attributes, List<Seen> seen, List<Left> left) {
        if (attributes.isSymbolicLink()) {
            left.add(new Left(relative(path), "is a link; drop the file itself"));
        } else if (!attributes.isRegularFile()) {
            left.add(new Left(relative(path), "is no file; drop a file"));
        } else if (meant(path)) {
            seen.add(new Seen(
                    path, attributes.size(), attributes.lastModifiedTime().toInstant()));
        }
    }

    private static boolean meant(Path path) {
        return !NOT_MEANT.matcher(path.getFileName().toString()).matches();
    }

    /** Leaves out what changes while it is watched; only files written a moment ago are watched, all at once. */
    private List<Seen> settled(List<Seen> seen, Instant now, List<Left> left) {
        Instant recent = now.minus(settle).minusSeconds(1);
        if (seen.stream().noneMatch(s -> s.modified().isAfter(recent)) || !pause()) {
            return seen;
        }
        List<Seen> settled = new ArrayList<>();
        for (Seen before : seen) {
            if (!before.modified().isAfter(recent)
                    || stat(before.path()).filter(before::equals).isPresent()) {
                settled.add(before);
            } else {
                left.add(new Left(relative(before.path()), "is still growing; it is read by the next run"));
            }
        }
        return settled;
    }

    private boolean pause() {
        try {
            Thread.sleep(settle.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void drop(Seen seen, List<Left> left, List<Drop> drops) {
        try {
            String digest = sha256(seen.path());
            drops.add(new Drop(
                    portfolio(seen.path()),
                    seen.path().getFileName().toString(),
                    folder(seen.path()),
                    seen.path(),
                    digest,
                    seen.modified().atZone(ZoneOffset.UTC).toLocalDate()));
        } catch (NoSuchFileException gone) {
            left.add(new Left(relative(seen.path()), "vanished while it was read"));
        } catch (IOException problem) {
            left.add(new Left(relative(seen.path()), "cannot be read: " + problem.getMessage()));
        }
    }

    private String folder(Path path) {
        Path inside = folder.relativize(path);
        return inside.getNameCount() < 3
                ? ""
                : inside.subpath(1, inside.getNameCount() - 1).toString().replace('\\', '/');
    }

    private String portfolio(Path path) {
        Path inside = folder.relativize(path);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : DEFAULT_PORTFOLIO;
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static java.util.Optional<Seen> stat(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return java.util.Optional.of(new Seen(
                    path, attributes.size(), attributes.lastModifiedTime().toInstant()));
        } catch (IOException gone) {
            return java.util.Optional.empty();
        }
    }

    /** The SHA-256 of a file, lower-case hexadecimal. */
    public static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The file's extension in lower case, {@code xlsx}; empty when it has none of one to eight letters and digits. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,8}") ? extension : "";
    }

    private record Seen(Path path, long size, Instant modified) {}

    /**
     * What lies in the drop folder.
     *
     * @param drops files to claim
     * @param left files left where they are
     */
    public record Contents(List<Drop> drops, List<Left> left) {}

    /**
     * A file left where it is.
     *
     * @param file its path inside the folder
     * @param reason why, in words that continue the file's name
     */
    public record Left(String file, String reason) {}
}
