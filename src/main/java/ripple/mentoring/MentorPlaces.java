package ripple.mentoring;

import ripple.database.Transaction;
import ripple.people.Member;
import ripple.profile.Places;

/** Counts a mentor's places that are taken, and those that are kept for people who have not answered yet. */
public final class MentorPlaces implements Places {

    private static final int LOOKED_AT = 50;

    private final Mentorships mentorships = new Mentorships();
    private final HeldPlaces held = new HeldPlaces();

    @Override
    public Spoken of(Transaction transaction, Member mentor) {
        return new Spoken(
                mentorships.taken(transaction, mentor.program(), mentor.person()),
                held.of(transaction, mentor.program(), mentor.person()),
                isExperienced(transaction, mentor));
    }

    private boolean isExperienced(Transaction transaction, Member mentor) {
        return mentorships.of(transaction, mentor.program(), mentor.person(), LOOKED_AT).stream()
                .anyMatch(pair -> pair.mentor().equals(mentor.person())
                        && !pair.isLive()
                        && pair.begunAt().isPresent());
    }
}
