package dev.plumbline.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run at a time. The operating system holds the lock and gives it back when its process ends, however it ends; the file
 * says who has it, so a file left behind by a killed run is taken over and said so.
 */
final class WorkspaceLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);

    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @throws Held when another run has it
     */
    static WorkspaceLock take(Workspace workspace, Instant now) {
        Path file = workspace.data().resolve("run.lock");
        try {
            Files.createDirectories(workspace.data());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            String owner = owner(channel);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Held(file, owner);
            }
            if (!owner.isEmpty()) {
                LOG.warn("taking over the workspace from a run that did not end properly: {}", owner);
            }
            String text = "process " + ProcessHandle.current().pid() + " since " + now;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            return new WorkspaceLock(channel, lock);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot lock " + file + ": " + problem.getMessage(), problem);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(200);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException problem) {
            LOG.warn("cannot give the lock back: {}", problem.getMessage());
        }
    }

    /** Another run holds the workspace. */
    static final class Held extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Held(Path file, String owner) {
            super("another run holds this workspace: " + owner + " (" + file + "); wait for it to end");
        }
    }
}
