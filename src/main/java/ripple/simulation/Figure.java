package ripple.simulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of the cast.
 *
 * @param places how many mentees they take at once
 * @param asks the day on which they ask for a mentor
 * @param reflects the day on which they say that they would like to reflect
 * @param notices the day on which they have an idea
 */
record Figure(
        Script script,
        Part part,
        int places,
        Optional<LocalDate> asks,
        Optional<LocalDate> reflects,
        Optional<LocalDate> notices) {

    /** What somebody is to the program. */
    enum Part {
        LEAD,
        DEPUTY,
        MENTOR,
        MEMBER
    }
}
