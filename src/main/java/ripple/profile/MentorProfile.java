package ripple.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ripple.people.PersonId;

/**
 * A mentor in a program.
 *
 * @param pausedUntil the day on which they go on by themselves, as it begins in their own zone
 * @param edition counts the changes, so that a form notices that another one came first
 */
public record MentorProfile(
        PersonId person,
        MentorOffer offer,
        Optional<LocalDate> pausedUntil,
        Optional<Instant> stoppedAt,
        Instant offeredAt,
        int edition) {

    /** Where the offer stands on a day as it is for the mentor. */
    public MentorState state(LocalDate today) {
        if (stoppedAt.isPresent()) {
            return MentorState.STOPPED;
        }
        return pausedUntil.filter(today::isBefore).isPresent() ? MentorState.PAUSED : MentorState.OFFERED;
    }

    public int capacity() {
        return offer.capacity();
    }
}
