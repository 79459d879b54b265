package ripple.idea;

import java.util.Collection;
import java.util.List;
import ripple.database.Transaction;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.PersonId;

/** Tells every author of an idea how it was answered, each in a message of their own, in the transaction of the answer. */
final class TriagePost {

    private final Outbox outbox;

    TriagePost(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param idea as it stands after the answer */
    void tell(Transaction transaction, Idea idea, Message message) {
        tell(transaction, idea, idea.authors(), message);
    }

    void merged(Transaction transaction, Idea from, Idea into, Message toThose, Message toOthers) {
        List<PersonId> others = into.authors().stream()
                .filter(author -> !from.authors().contains(author))
                .toList();
        tell(transaction, from, from.authors(), toThose);
        tell(transaction, from, others, toOthers);
    }

    /** The key counts the answers to this idea, so that a second answer is told too and the same one once. */
    private void tell(Transaction transaction, Idea about, Collection<PersonId> whom, Message message) {
        int count = transaction.store(TriageStore.class).countDecisions(about.program(), about.number());
        for (PersonId person : whom) {
            outbox.put(
                    transaction,
                    new Outgoing(
                            about.program(),
                            "idea-decision:" + about.number() + ":" + count + ":person-" + person.value(),
                            Kind.DECISION,
                            new Recipient.OnePerson(person),
                            message));
        }
    }
}
