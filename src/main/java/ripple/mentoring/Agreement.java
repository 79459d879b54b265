package ripple.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import ripple.people.PersonId;

/**
 * What a mentor and a mentee agree upon, in one of its versions: it holds once both have confirmed it.
 *
 * @param endsOn the last day
 */
public record Agreement(
        MentorshipId mentorship,
        int version,
        String goals,
        Cadence cadence,
        MeetingPlace place,
        String staysPrivate,
        LocalDate endsOn,
        PersonId proposedBy,
        Instant proposedAt,
        Optional<Instant> mentorConfirmedAt,
        Optional<Instant> menteeConfirmedAt) {

    /** For so long a first agreement is suggested; any other day may be chosen. */
    public static final Period USUAL_LENGTH = Period.ofMonths(6);

    public Agreement {
        if (goals.isBlank()) {
            throw new IllegalArgumentException("An agreement has goals");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1, not from " + version);
        }
    }

    public boolean isConfirmedByBoth() {
        return mentorConfirmedAt.isPresent() && menteeConfirmedAt.isPresent();
    }

    public boolean isConfirmedBy(Side side) {
        return switch (side) {
            case MENTOR -> mentorConfirmedAt.isPresent();
            case MENTEE -> menteeConfirmedAt.isPresent();
            case COVER, NOBODY -> false;
        };
    }

    /** Whether it says the same, whoever proposed it and whenever. */
    boolean saysTheSameAs(Agreement other) {
        return goals.equals(other.goals)
                && cadence == other.cadence
                && place == other.place
                && staysPrivate.equals(other.staysPrivate)
                && endsOn.equals(other.endsOn);
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "Agreement[mentorship=" + mentorship.value() + ", version=" + version + "]";
    }
}
