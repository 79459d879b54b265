package ripple.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Who was erased, in a file outside of database and backups: a backup that is older than an erasure still knows the person, so every
 * restore erases them again. Numbers and times only, one line each.
 */
public record ErasedList(Path file) {
    /** Safe on the disk when this returns. */
    void add(ErasedPerson erased) {
        String line = erased.program().value() + "," + erased.person().value() + "," + erased.metAt() + "\n";
        makeFolder();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (IOException trouble) {
            throw cannotWrite(trouble);
        }
    }

    private void makeFolder() {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException trouble) {
            throw cannotWrite(trouble);
        }
    }

    private UncheckedIOException cannotWrite(IOException trouble) {
        return new UncheckedIOException(
                "The list of erased people cannot be written, so nothing was erased: " + file + ".", trouble);
    }

    /** Nobody, if there is no list yet. */
    public List<ErasedPerson> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> !line.isBlank())
                    .distinct()
                    .map(ErasedList::person)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException("The list of erased people cannot be read: " + file + ".", trouble);
        }
    }

    private static ErasedPerson person(String line) {
        String[] parts = line.strip().split(",", 3);
        return new ErasedPerson(
                new ProgramId(Long.parseLong(parts[0])),
                new PersonId(Long.parseLong(parts[1])),
                Instant.parse(parts[2]));
    }
}
