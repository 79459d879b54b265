package ripple.people;

import java.time.ZoneId;

/**
 * Somebody in a program; the name is empty until the platform has told it.
 *
 * @param admin whether they own or administer the workspace
 */
public record Person(PersonId id, ProgramId program, String name, ZoneId zone, Standing standing, boolean admin) {
    /** A name that can be shown in any case. */
    public String displayName() {
        return name.isEmpty() ? "a colleague" : name;
    }
}
