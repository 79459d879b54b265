package ripple.people;

import java.time.ZoneId;

/** What the platform told about a person. */
public record Profile(String name, ZoneId zone, Standing standing) {
    public Profile {
        name = name.strip();
        if (standing == Standing.UNKNOWN) {
            throw new IllegalArgumentException("A profile tells what a person is; it is never unknown");
        }
    }
}
