package ripple.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a restore did.
 *
 * @param replaced where the file that was in its place now lies, if there was one
 * @param fingerprinted whether the backup was compared with its fingerprint; otherwise only its structure was checked
 */
public record Restored(Path file, Optional<Path> replaced, boolean fingerprinted) {}
