package ripple.people;

import java.util.Set;

/** The names of a program's staff: to tell a colleague's name from a patient's. */
public record StaffNames(Set<String> names) {
    public StaffNames {
        names = Set.copyOf(names);
    }
}
