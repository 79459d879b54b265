package ripple.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files that only their owner reads, and that survive a power cut once they are in place. */
final class SafeFiles {
    private SafeFiles() {}

    static FileAttribute<?>[] forOwner(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    static void makeFolderOf(Path file) throws IOException {
        makeFolder(folderOf(file));
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, forOwner("rwx------"));
        }
    }

    /** An empty file of a name that nobody has, beside the place where it is to go. */
    static Path temporary(Path place) throws IOException {
        return Files.createTempFile(folderOf(place), place.getFileName() + ".", ".part");
    }

    /** Puts a finished file in its place, whole or not at all. */
    static void putInPlace(Path finished, Path place) throws IOException {
        force(finished);
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(place);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void forceFolder(Path file) throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(folderOf(file), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
