package ripple.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ripple.people.Week;

/**
 * Where somebody stands as a mentor and as a mentee, for their own eyes only.
 *
 * @param places how many of their places as a mentor are taken or kept
 * @param wishesEdition counts the changes of the wishes; 0 if there are none
 * @param sites the names to choose from
 * @param hours when they may be told what can wait: what is suggested for meetings
 * @param zone where they live
 * @param today as it is for them
 */
public record MyProfile(
        Optional<MentorProfile> mentor,
        Places.Spoken places,
        Optional<Wishes> wishes,
        int wishesEdition,
        KeptApart keptApart,
        List<String> sites,
        Week hours,
        ZoneId zone,
        LocalDate today) {

    public MyProfile {
        sites = List.copyOf(sites);
    }

    /** Where the offer stands; stopped if there has never been one. */
    public MentorState state() {
        return mentor.map(profile -> profile.state(today)).orElse(MentorState.STOPPED);
    }

    /** Whether they offer and have brought no mentorship to its end yet: then the guide for the first time is of use. */
    public boolean isFirstTimeMentor() {
        return state() != MentorState.STOPPED && !places.experienced();
    }

    public int taken() {
        return places.taken();
    }

    /** How many more mentees could come; none while the offer is paused or stopped. */
    public int room() {
        return mentor.filter(profile -> state() == MentorState.OFFERED)
                .map(profile -> Math.max(0, profile.capacity() - taken() - places.kept()))
                .orElse(0);
    }

    /** Counts the changes of the offer; 0 if there is none. */
    public int edition() {
        return mentor.map(MentorProfile::edition).orElse(0);
    }
}
