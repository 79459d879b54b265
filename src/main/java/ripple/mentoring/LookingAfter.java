package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Whose mentees somebody looks after just now: their own while nobody stands in for them, and those of others while they stand in. */
public final class LookingAfter {

    private final PeopleService people;
    private final PairReader reader;

    LookingAfter(PeopleService people, PairReader reader) {
        this.people = people;
        this.reader = reader;
    }

    /** The live pairs, their own first. */
    public List<Mentorship> of(Transaction transaction, Person mentor, Instant now) {
        List<Cover> covers = covers(transaction, mentor.program(), mentor.id()).stream()
                .filter(cover -> holds(transaction, cover, now))
                .toList();
        Stream<Mentorship> own = pairs(transaction, mentor.program(), mentor.id())
                .filter(pair -> covers.stream().noneMatch(cover -> isCovered(transaction, pair, cover)));
        Stream<Mentorship> others = covers.stream()
                .filter(cover -> cover.cover().equals(mentor.id()))
                .flatMap(cover -> pairs(transaction, cover.program(), cover.mentor())
                        .filter(pair -> isCovered(transaction, pair, cover)));
        return Stream.concat(own, others).toList();
    }

    /** Whether there is any, or will be: mentees of their own, or a mentor for whom they have agreed to stand in. */
    public boolean isAnybodys(Transaction transaction, Person mentor) {
        return covers(transaction, mentor.program(), mentor.id()).stream()
                        .anyMatch(cover -> cover.cover().equals(mentor.id()))
                || pairs(transaction, mentor.program(), mentor.id()).findAny().isPresent();
    }

    /** Whether this person looks after this pair without being its mentor. */
    public boolean standsIn(Transaction transaction, Mentorship pair, Member who, Instant now) {
        return reader.findCover(transaction, pair, now)
                .filter(cover -> cover.cover().equals(who.person()))
                .isPresent();
    }

    private boolean isCovered(Transaction transaction, Mentorship pair, Cover cover) {
        return pair.mentor().equals(cover.mentor()) && reader.isPossible(transaction, pair, cover.cover());
    }

    private boolean holds(Transaction transaction, Cover cover, Instant now) {
        return people.find(transaction, cover.program(), cover.mentor())
                .filter(away -> cover.holdsOn(now.atZone(away.zone()).toLocalDate()))
                .isPresent();
    }

    private static List<Cover> covers(Transaction transaction, ProgramId program, PersonId person) {
        return transaction.store(CoverStore.class).agreed(program, person);
    }

    private static Stream<Mentorship> pairs(Transaction transaction, ProgramId program, PersonId mentor) {
        return transaction.store(MentorshipStore.class).findLiveOfMentor(program, mentor).stream();
    }
}
