package ripple.web;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that must be well for Ripple to be of use.
 *
 * @param name such as "database"
 * @param problem asks for what is wrong, as a sentence for operators; empty if all is well
 */
public record Check(String name, Supplier<Optional<String>> problem) {

    public Check {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A check has a name");
        }
    }
}
