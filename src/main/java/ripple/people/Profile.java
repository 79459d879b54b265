package ripple.people;

import java.time.ZoneId;

/**
 * What the platform told about a person.
 *
 * @param admin whether they own or administer the workspace
 */
public record Profile(String name, ZoneId zone, Standing standing, boolean admin) {
    public Profile {
        name = name.strip();
        if (standing == Standing.UNKNOWN) {
            throw new IllegalArgumentException("A profile tells what a person is; it is never unknown");
        }
    }

    /** Of somebody who does not administer the workspace. */
    public Profile(String name, ZoneId zone, Standing standing) {
        this(name, zone, standing, false);
    }
}
