package ripple.database;

import java.nio.file.Path;

/** A backup that was checked and is safely on the disk. */
public record Backup(Path file, long bytes) {}
