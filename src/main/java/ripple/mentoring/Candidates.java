package ripple.mentoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.Fit;
import ripple.profile.Guide;
import ripple.profile.Judged;
import ripple.profile.Profiles;
import ripple.profile.Seeker;

/** Finds mentors for a mentee: only those who may be matched with them and have room now, the best fit first. */
public final class Candidates {

    public static final int MOST = 3;

    private final Profiles profiles;
    private final Mentorships mentorships = new Mentorships();
    private final HeldPlaces held = new HeldPlaces();

    public Candidates(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Up to three. */
    public List<Candidate> find(Transaction transaction, ProgramId program, PersonId mentee, Instant now) {
        Map<PersonId, Integer> kept = held.all(transaction, program);
        List<Free> unkept = free(transaction, program, now).stream()
                .filter(free -> free.places() > kept.getOrDefault(free.guide().person(), 0))
                .toList();
        return best(seeker(transaction, program, mentee, now), unkept, any -> true)
                .limit(MOST)
                .toList();
    }

    /** The best one of these mentors, if any is possible. */
    Optional<Candidate> findBest(Seeker mentee, List<Free> mentors, Predicate<PersonId> wanted) {
        return best(mentee, mentors, wanted).findFirst();
    }

    private static Stream<Candidate> best(Seeker mentee, List<Free> mentors, Predicate<PersonId> wanted) {
        return mentors.stream()
                .filter(free -> wanted.test(free.guide().person()))
                .map(free -> new Scored(free, Fit.menteeScore(mentee, free.guide())))
                .filter(scored -> scored.score() != Fit.NOT_POSSIBLE)
                .sorted(Scored.BEST_FIRST)
                .limit(MOST)
                .flatMap(scored -> candidate(mentee, scored.free().guide()).stream());
    }

    /** This mentor, if the two may be matched and there is room now that is not kept for others. */
    Optional<Candidate> findThis(
            Transaction transaction, ProgramId program, PersonId mentee, PersonId mentor, Instant now) {
        int kept = held.forOthers(transaction, program, mentor, mentee);
        return profiles.guide(transaction, program, mentor, now)
                .filter(guide -> mentorships.taken(transaction, program, mentor) + kept < guide.capacity())
                .flatMap(guide -> candidate(seeker(transaction, program, mentee, now), guide));
    }

    /** Whether this mentor has a place about which nobody is asked. */
    boolean hasPlaceToOffer(Transaction transaction, ProgramId program, PersonId mentor, Instant now) {
        int spoken = mentorships.taken(transaction, program, mentor)
                + transaction.store(ChoiceStore.class).countOpen(program, mentor);
        return profiles.guide(transaction, program, mentor, now)
                .filter(guide -> spoken < guide.capacity())
                .isPresent();
    }

    private static Optional<Candidate> candidate(Seeker mentee, Guide mentor) {
        return Fit.judge(mentee, mentor) instanceof Judged.Fits fits
                ? Optional.of(new Candidate(mentor.person(), fits.forMentee(), fits.reasons()))
                : Optional.empty();
    }

    Seeker seeker(Transaction transaction, ProgramId program, PersonId mentee, Instant now) {
        return profiles.seeker(transaction, program, mentee, now)
                .latelyWith(mentorships.lastTogether(transaction, program, mentee, now));
    }

    /** All mentors with room, be it kept for somebody or not. */
    List<Free> free(Transaction transaction, ProgramId program, Instant now) {
        Map<PersonId, Integer> taken = mentorships.taken(transaction, program);
        return profiles.guides(transaction, program, now).stream()
                .filter(guide -> guide.hindrances().isNone())
                .map(guide -> new Free(guide, guide.capacity() - taken.getOrDefault(guide.person(), 0)))
                .filter(free -> free.places() > 0)
                .toList();
    }

    /** A mentor with how many places are free. */
    record Free(Guide guide, int places) {}

    /** Of those who fit equally well, who has more room comes first. */
    private record Scored(Free free, int score) {
        static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(Scored::score)
                .reversed()
                .thenComparing(
                        Comparator.comparingInt((Scored scored) -> scored.free().places())
                                .reversed())
                .thenComparing(scored -> scored.free().guide().person().value());
    }
}
