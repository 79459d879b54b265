package ripple;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Reads secrets from files that not everybody can read. */
final class SecretFiles {
    private static final long LARGEST = 16_384;

    private SecretFiles() {}

    /** The file's words without the line end that editors add; an IllegalArgumentException says in words why not. */
    static String read(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("names the file " + file + ", which is not there.");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("names " + file + ", which Ripple cannot read as a file.");
        }
        try {
            refuseIfEverybodyMayRead(file);
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("names the file " + file + ", which is too large for a secret.");
            }
            return Files.readString(file).strip();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("names the file " + file + ", which is not plain text.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("names the file " + file + ", which Ripple cannot read.", e);
        }
    }

    static void refuseIfEverybodyMayRead(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            throw new IllegalArgumentException("names the file " + file
                    + ", which everybody on this machine can read; make it readable by its owner only (chmod 600).");
        }
    }
}
