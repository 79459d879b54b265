package ripple.slack;

import ripple.database.Transactions;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.slack.act.Occasion;
import ripple.slack.act.Sender;
import ripple.slack.act.Troubles;
import ripple.slack.platform.Contact;

/** The last way to say something to somebody who acted: a direct message through the outbox. */
final class DirectAnswers {

    private final Transactions transactions;
    private final Outbox outbox;
    private final Door door;

    DirectAnswers(Transactions transactions, Outbox outbox, Door door) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.door = door;
    }

    /** Sends the words to the person behind the sender, if the address book knows one; gives whether it is on its way. */
    boolean send(Sender sender, Occasion occasion, String words) {
        try {
            return door.find(sender)
                    .map(contact -> put(contact, occasion, words))
                    .orElse(false);
        } catch (RuntimeException trouble) {
            Troubles.sentence("direct-answer", trouble);
            return false;
        }
    }

    private boolean put(Contact contact, Occasion occasion, String words) {
        Outgoing outgoing = new Outgoing(
                contact.program(),
                "answer:" + occasion.value(),
                Kind.ANSWER,
                new Recipient.OnePerson(contact.person()),
                Message.of(Section.of(words)));
        transactions.use(transaction -> outbox.put(transaction, outgoing));
        return true;
    }
}
