package ripple.checkin;

import java.util.List;
import ripple.database.Transaction;
import ripple.mentoring.Mentorship;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;

/** The messages around a blocker, in the transaction of the act that they tell of. */
public final class BlockerPost {

    private final PeopleService people;
    private final Outbox outbox;
    private final Roles roles = new Roles();

    public BlockerPost(PeopleService people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    void askMentee(Transaction transaction, MentorCard card, Person sponsor, Blocker blocker) {
        String mentor = name(transaction, blocker.program(), card.word().mentor());
        put(
                transaction,
                blocker.program(),
                card.mentorship().mentee(),
                "blocker:" + blocker.id() + ":asked-" + blocker.round(),
                Kind.REQUEST,
                CheckInMessages.askMentee(mentor, sponsor.displayName(), blocker));
    }

    /** Gives the sentence for the mentee. */
    String answered(Transaction transaction, BlockerService.Source by, Blocker blocker, BlockerState answer) {
        ProgramId program = blocker.program();
        Mentorship mentorship = by.mentorship();
        String mentor = name(transaction, program, by.writer());
        String mentee = name(transaction, program, mentorship.mentee());
        String sponsor = name(transaction, program, blocker.sponsor());
        String key = "blocker:" + blocker.id() + ":answered-" + blocker.round();
        put(
                transaction,
                program,
                by.writer(),
                key,
                Kind.DECISION,
                List.of(Section.of(BlockerWords.mentorHears(answer, mentee, sponsor))));
        if (answer == BlockerState.TOLD) {
            put(
                    transaction,
                    program,
                    blocker.sponsor(),
                    "blocker:" + blocker.id() + ":told",
                    Kind.REQUEST,
                    CheckInMessages.tellSponsor(mentor, mentee, blocker));
        }
        return BlockerWords.answered(answer, sponsor);
    }

    /** The lead hears once a week that a sponsor is needed; not by whom, and not why. */
    void needSponsor(Transaction transaction, Member mentor, MentorCard card) {
        roles.lead(transaction, mentor.program())
                .filter(lead -> !lead.equals(mentor.person()))
                .ifPresent(lead -> put(
                        transaction,
                        mentor.program(),
                        lead,
                        "sponsor-needed:" + card.word().occurrence() + ":person-" + lead.value(),
                        Kind.REQUEST,
                        List.of(Section.of(BlockerWords.leadHears()))));
    }

    private void put(
            Transaction transaction, ProgramId program, PersonId to, String key, Kind kind, List<Section> sections) {
        outbox.put(transaction, new Outgoing(program, key, kind, new Recipient.OnePerson(to), new Message(sections)));
    }

    private String name(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .map(Person::displayName)
                .orElse("A colleague");
    }
}
