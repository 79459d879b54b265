package ripple.checkin;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.idea.Ideas;
import ripple.mentoring.Mentorship;
import ripple.mentoring.Mentorships;
import ripple.people.PeopleService;
import ripple.people.PersonId;

/** Gathers what stands beside each mentee; whose cards somebody may see is asked by the caller. */
final class MentorCards {

    /** Far enough back to see four steady weeks with some skipped between them. */
    private static final int LOOKED_BACK = 12;

    private final PeopleService people;
    private final Ideas ideas;
    private final Paces paces;
    private final Mentorships mentorships = new Mentorships();

    MentorCards(PeopleService people) {
        this.people = people;
        this.ideas = new Ideas(people);
        this.paces = new Paces(people);
    }

    /** Empty if one of the two is no longer known. */
    Optional<MentorCard> of(Transaction transaction, MentorWord word) {
        return mentorships
                .find(transaction, word.program(), word.mentorship())
                .flatMap(mentorship -> of(transaction, word, mentorship));
    }

    private Optional<MentorCard> of(Transaction transaction, MentorWord word, Mentorship mentorship) {
        CheckInStore checkIns = transaction.store(CheckInStore.class);
        Optional<PersonId> instead = Optional.of(mentorship.mentor()).filter(mentor -> !mentor.equals(word.mentor()));
        Optional<CheckIn> newest = instead.isPresent() ? Optional.empty() : newest(checkIns, word);
        return people.find(transaction, word.program(), mentorship.mentee())
                .map(mentee -> new MentorCard(
                        word,
                        mentorship,
                        mentee,
                        mentorship.idea().flatMap(number -> ideas.find(transaction, word.program(), number)),
                        transaction.store(MentorWordStore.class).findLastMet(word.program(), word.mentorship()),
                        newest,
                        newest.flatMap(checkIn ->
                                checkIns.findConfidenceBefore(word.program(), word.mentorship(), checkIn.occurrence())),
                        transaction.store(BlockerStore.class).findOf(word.program(), word.id()),
                        standing(transaction, word),
                        instead.flatMap(mentor -> people.find(transaction, word.program(), mentor))));
    }

    /** What a mentee wrote is for their own mentor. */
    private static Optional<CheckIn> newest(CheckInStore checkIns, MentorWord word) {
        return checkIns.findAnswered(word.program(), word.mentorship(), 1, 0).stream()
                .findFirst();
    }

    private MentorCard.Standing standing(Transaction transaction, MentorWord word) {
        List<MentorWord> newest =
                transaction.store(MentorWordStore.class).findNewest(word.program(), word.mentorship(), LOOKED_BACK);
        return new MentorCard.Standing(
                Steady.weeks(newest),
                paces.weeks(transaction, word.program(), word.mentorship()),
                paces.isChosen(transaction, word.program(), word.mentorship()));
    }
}
