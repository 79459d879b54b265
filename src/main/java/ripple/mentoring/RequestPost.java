package ripple.mentoring;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Puts what people should hear about requests into the outbox. A question is one message; what became of it takes its place, so that no
 * button stays that does nothing, and words that are not for this person any more go away.
 */
final class RequestPost {

    private final Outbox outbox;

    RequestPost(Outbox outbox) {
        this.outbox = outbox;
    }

    /** To the mentor. */
    void ask(Transaction transaction, Choice choice, Message message) {
        put(transaction, choice.program(), key(choice, "asked"), Kind.REQUEST, choice.mentor(), message);
    }

    /** The same question as it has become, in the place of how it was. */
    void askAnew(Transaction transaction, Choice choice, Message message) {
        String question = key(choice, "asked");
        int edit = 1;
        while (outbox.findFate(transaction, choice.program(), question + "-" + edit)
                .isPresent()) {
            edit++;
        }
        outbox.put(
                transaction,
                new Outgoing(
                        choice.program(),
                        question + "-" + edit,
                        Kind.ANSWER,
                        new Recipient.OnePerson(choice.mentor()),
                        message,
                        Optional.of(question)));
    }

    /** In the place of the question to the mentor. */
    void closeAsked(Transaction transaction, Choice choice, Why sentence) {
        replace(transaction, choice, "asked", choice.mentor(), sentence);
    }

    /** In the place of the question, to a mentor who said yes. */
    void welcome(Transaction transaction, Choice choice, Message message) {
        replace(transaction, choice, "asked", new Told(choice.mentor(), Kind.ANSWER, message));
    }

    /** To the one who asked: shall this mentor be asked? */
    void offer(Transaction transaction, Choice choice, PersonId mentee, Message message) {
        put(transaction, choice.program(), key(choice, "offered"), Kind.DECISION, mentee, message);
    }

    /** In the place of that question. */
    void closeOffered(Transaction transaction, Choice choice, PersonId mentee, Why sentence) {
        replace(transaction, choice, "offered", mentee, sentence);
    }

    /** To the one who asked, about this choice. */
    void tell(Transaction transaction, Choice choice, String what, Told told) {
        put(transaction, choice.program(), key(choice, what), told.kind(), told.person(), told.message());
    }

    /** To the one who asked, about the request as a whole. */
    void tell(Transaction transaction, MatchRequest request, String what, Told told) {
        String key = "request:" + request.id() + ":" + what;
        put(transaction, request.program(), key, told.kind(), told.person(), told.message());
    }

    /** To somebody who could become a mentor, once for each who thinks so. */
    void invite(Transaction transaction, ProgramId program, PersonId person, PersonId by, Message message) {
        String key = "mentor-invitation:person-" + person.value() + ":by-" + by.value();
        put(transaction, program, key, Kind.REQUEST, person, message);
    }

    /**
     * To those who run the program, once a day at most.
     *
     * @param day in the program
     */
    void tellLeads(Transaction transaction, ProgramId program, List<PersonId> leads, String day, Message message) {
        leads.forEach(lead -> put(
                transaction,
                program,
                "waiting-for-mentors:" + day + ":person-" + lead.value(),
                Kind.REQUEST,
                lead,
                message));
    }

    /** What somebody is told, and how urgently. */
    record Told(PersonId person, Kind kind, Message message) {}

    private void put(
            Transaction transaction, ProgramId program, String key, Kind kind, PersonId person, Message message) {
        outbox.put(transaction, new Outgoing(program, key, kind, new Recipient.OnePerson(person), message));
    }

    private void replace(Transaction transaction, Choice choice, String what, PersonId person, Why sentence) {
        Message message = Message.of(Section.of(sentence.sentence()));
        replace(transaction, choice, what, new Told(person, sentence.kind(), message));
    }

    private void replace(Transaction transaction, Choice choice, String what, Told told) {
        outbox.put(
                transaction,
                new Outgoing(
                        choice.program(),
                        key(choice, what + "-closed"),
                        told.kind(),
                        new Recipient.OnePerson(told.person()),
                        told.message(),
                        Optional.of(key(choice, what))));
    }

    private static String key(Choice choice, String what) {
        return "request:" + choice.request() + ":choice-" + choice.rank() + ":" + what;
    }
}
