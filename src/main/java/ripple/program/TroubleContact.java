package ripple.program;

import ripple.people.PersonId;

/** Somebody who can be told about trouble, and why it is they. */
public record TroubleContact(PersonId person, String name, Part part) {

    /** What somebody is to the program. */
    public enum Part {
        SECOND_CONTACT,
        LEAD,
        DEPUTY
    }
}
