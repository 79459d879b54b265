package ripple.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.people.Mode;
import ripple.people.Person;
import ripple.people.Program;
import ripple.people.ProgramSettings;
import ripple.people.Role;

/**
 * A program as one person may see it.
 *
 * @param places who holds what, and, for those who may know it, who is asked
 * @param secondContact whom everybody can tell about trouble, as long as they take part
 * @param askedOfMe what waits for this person's yes
 * @param missing what still has to be done before it can go live, as sentences
 * @param rights what this person may do
 */
public record Overview(
        Program program,
        Mode mode,
        ProgramSettings settings,
        List<Place> places,
        Optional<Person> secondContact,
        List<Asked> askedOfMe,
        List<String> missing,
        Set<Right> rights) {

    public Overview {
        places = List.copyOf(places);
        askedOfMe = List.copyOf(askedOfMe);
        missing = List.copyOf(missing);
        rights = Set.copyOf(rights);
    }

    public Optional<Place> holder(Role role) {
        return places.stream()
                .filter(place -> place.role() == role && place.isHeld())
                .findFirst();
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Somebody who holds a role, or is asked to take it on. */
    public record Place(Role role, Person person, Instant askedAt, Optional<Instant> heldSince) {
        public boolean isHeld() {
            return heldSince.isPresent();
        }
    }

    /**
     * A role that waits for the reader's yes.
     *
     * @param by the name of who asks
     * @param meaning what they would take on
     */
    public record Asked(Role role, String by, String question, String meaning) {}

    /** Something that not everybody may do. */
    public enum Right {
        /** Name a lead, and take the role back. */
        NAME_LEAD,
        /** Name deputy and triagers, and take these roles back. */
        NAME_OTHERS,
        CHANGE_SETTINGS,
        GO_LIVE
    }
}
