package ripple.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The SHA-256 of a backup, in a file beside it that {@code sha256sum -c} reads too: SQLite's own checks see a broken structure, but not a
 * changed byte inside somebody's words.
 */
final class Fingerprint {
    private static final String SUFFIX = ".sha256";

    private Fingerprint() {}

    static Path placeFor(Path backup) {
        return backup.resolveSibling(backup.getFileName() + SUFFIX);
    }

    static void write(Path content, Path backup) throws IOException {
        Path place = placeFor(backup);
        Files.writeString(place, of(content) + "  " + backup.getFileName() + "\n");
        SafeFiles.force(place);
    }

    /** Whether the file is as it was written; empty if no fingerprint lies beside it. */
    static Optional<Boolean> matches(Path backup) throws IOException {
        Path place = placeFor(backup);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(place).startsWith(of(backup) + " "));
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
