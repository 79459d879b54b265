package ripple.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A role that somebody was asked to take on: it waits for their yes, and from then on they hold it.
 *
 * @param askedBy empty if nobody asked, because the role came to them when another person left
 * @param insteadOf who held the role when it was asked, and whose place the person takes with their yes
 */
public record Appointment(
        PersonId person,
        Role role,
        Instant askedAt,
        Optional<PersonId> askedBy,
        Optional<PersonId> insteadOf,
        Optional<Instant> heldSince) {

    public boolean isHeld() {
        return heldSince.isPresent();
    }

    public boolean isAskedBy(PersonId person) {
        return askedBy.filter(person::equals).isPresent();
    }
}
