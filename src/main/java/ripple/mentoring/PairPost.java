package ripple.mentoring;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.PersonId;

/** Puts what people should hear about their mentorship into the outbox. */
final class PairPost {

    private final Outbox outbox;

    PairPost(Outbox outbox) {
        this.outbox = outbox;
    }

    /** News from the other of the two. */
    void tell(Transaction transaction, Mentorship about, PersonId to, String what, Message message) {
        put(transaction, about, Kind.DECISION, new Recipient.OnePerson(to), key(about, what, to), message);
    }

    /** Something that waits for their yes. */
    void ask(Transaction transaction, Mentorship about, PersonId to, String what, Message message) {
        put(transaction, about, Kind.REQUEST, new Recipient.OnePerson(to), key(about, what, to), message);
    }

    /** In the place of a question, so that no button stays that does nothing; nothing if the question was never put. */
    void close(Transaction transaction, Mentorship about, PersonId to, String question, Message instead) {
        String asked = key(about, question, to);
        if (outbox.findFate(transaction, about.program(), asked).isPresent()) {
            outbox.put(
                    transaction,
                    new Outgoing(
                            about.program(),
                            asked + ":closed",
                            Kind.DECISION,
                            new Recipient.OnePerson(to),
                            instead,
                            Optional.of(asked)));
        }
    }

    /** To both, in a conversation of their own. */
    void introduce(Transaction transaction, Mentorship about, Message message) {
        Recipient both = new Recipient.Group(List.of(about.mentor(), about.mentee()));
        put(transaction, about, Kind.DECISION, both, "mentorship:" + about.id().value() + ":introduced", message);
    }

    private void put(Transaction transaction, Mentorship about, Kind kind, Recipient to, String key, Message message) {
        outbox.put(transaction, new Outgoing(about.program(), key, kind, to, message));
    }

    private static String key(Mentorship about, String what, PersonId to) {
        return "mentorship:" + about.id().value() + ":" + what + ":to-" + to.value();
    }
}
