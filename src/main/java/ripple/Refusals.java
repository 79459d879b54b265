package ripple;

import java.io.UncheckedIOException;
import java.util.Optional;
import ripple.database.BackupRefusedException;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.database.SchemaRefusedException;

/** What a command could not do for a reason that is nobody's defect, in a sentence. */
final class Refusals {
    private Refusals() {}

    static Optional<String> inWords(Exception exception) {
        boolean foreseen = exception instanceof BackupRefusedException
                || exception instanceof BusyException
                || exception instanceof DatabaseUnavailableException
                || exception instanceof SchemaRefusedException
                || exception instanceof UncheckedIOException;
        return foreseen ? Optional.ofNullable(exception.getMessage()) : Optional.empty();
    }
}
