package ripple.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;

/** Reads mentorships for somebody, and only those that are theirs to see. */
final class PairReader {

    private final PeopleService people;
    private final Offers offers;
    private final Clock clock;
    private final Roles roles = new Roles();
    private final Mentorships mentorships = new Mentorships();

    PairReader(PeopleService people, Offers offers, Clock clock) {
        this.people = people;
        this.offers = offers;
        this.clock = clock;
    }

    /** One that is not there, one of another program and one that is not theirs to see are the same. */
    Optional<Seat> see(Transaction transaction, Member viewer, MentorshipId id) {
        return findPerson(transaction, viewer)
                .flatMap(person -> transaction
                        .store(MentorshipStore.class)
                        .find(viewer.program(), id)
                        .map(found -> seat(transaction, found, person)))
                .filter(seat -> seat.may(PairDeed.SEE));
    }

    /** The same while nobody else changes this mentor's mentorships. */
    Optional<Seat> hold(Transaction transaction, Member viewer, MentorshipId id) {
        MentorshipStore store = transaction.store(MentorshipStore.class);
        store.find(viewer.program(), id).ifPresent(found -> store.takeTurn(found.program(), found.mentor()));
        return see(transaction, viewer, id);
    }

    Optional<Person> findPerson(Transaction transaction, Member member) {
        return people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart());
    }

    /** A name that can be shown in any case. */
    String name(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .map(Person::displayName)
                .orElse("A colleague");
    }

    Seat seat(Transaction transaction, Mentorship mentorship, Person viewer) {
        PairSight sight = new PairSight(
                side(transaction, mentorship, viewer),
                roles.mayTriage(transaction, mentorship.program(), viewer.id()),
                roles.leads(transaction, mentorship.program(), viewer.id()),
                mentorship.state());
        return new Seat(mentorship, viewer, sight);
    }

    private Side side(Transaction transaction, Mentorship mentorship, Person viewer) {
        if (mentorship.mentor().equals(viewer.id())) {
            return Side.MENTOR;
        }
        if (mentorship.mentee().equals(viewer.id())) {
            return Side.MENTEE;
        }
        return findCover(transaction, mentorship, clock.instant())
                        .filter(cover -> cover.cover().equals(viewer.id()))
                        .isPresent()
                ? Side.COVER
                : Side.NOBODY;
    }

    /** Who stands in for the mentor of this pair just now; nobody whom one of the two would rather be kept apart from. */
    Optional<Cover> findCover(Transaction transaction, Mentorship mentorship, Instant now) {
        return transaction
                .store(CoverStore.class)
                .findOpen(mentorship.program(), mentorship.mentor())
                .filter(cover -> people.find(transaction, mentorship.program(), cover.mentor())
                        .filter(mentor ->
                                cover.holdsOn(now.atZone(mentor.zone()).toLocalDate()))
                        .isPresent())
                .filter(cover -> isPossible(transaction, mentorship, cover.cover()));
    }

    /** Whether this person may look after the mentee of this pair, as if they were to be matched; why not is told to nobody. */
    boolean isPossible(Transaction transaction, Mentorship mentorship, PersonId cover) {
        return !mentorship.mentee().equals(cover)
                && !offers.keepsApart(transaction, mentorship.program(), cover, mentorship.mentee())
                && !mentorships
                        .lastTogether(transaction, mentorship.program(), mentorship.mentee(), clock.instant())
                        .contains(cover);
    }

    /** To whom the lead's things go: those who run the program and are none of the two. */
    List<PersonId> leadsOutside(Transaction transaction, Mentorship mentorship) {
        return Stream.of(roles.lead(transaction, mentorship.program()), roles.deputy(transaction, mentorship.program()))
                .flatMap(Optional::stream)
                .filter(leader -> !mentorship.isOf(leader))
                .limit(1)
                .toList();
    }

    /** Whom to tell about trouble; nobody is sent to somebody who is one of the two. */
    Optional<Person> findSecondContact(Transaction transaction, Mentorship mentorship) {
        return people.settings(transaction, mentorship.program())
                .secondContact()
                .filter(contact -> !mentorship.isOf(contact))
                .flatMap(contact -> people.find(transaction, mentorship.program(), contact))
                .filter(person -> person.standing().takesPart());
    }
}
