package ripple.slack;

import java.util.List;
import ripple.database.Transactions;
import ripple.outbox.Button;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.privacy.GuardOutcome;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Staff;
import ripple.slack.act.Asker;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.Occasion;
import ripple.slack.layout.Names;

/**
 * Answers what people write to Ripple in the direct conversation: says what Ripple can do. Never repeats their words and
 * keeps none of them.
 */
final class DirectMessages {

    private final Transactions transactions;
    private final Outbox outbox;
    private final PeopleService people;
    private final IdentifierGuard guard;

    DirectMessages(Transactions transactions, Outbox outbox, PeopleService people, IdentifierGuard guard) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.people = people;
        this.guard = guard;
    }

    void answer(Asker asker, String words, Occasion occasion) {
        boolean identifies =
                guard.check(words, Staff.of(people.staffNames(asker.program()).names()))
                                .outcome()
                        == GuardOutcome.BLOCK;
        put(asker, occasion, identifies ? withWarning() : whatICanDo());
    }

    private void put(Asker asker, Occasion occasion, Message message) {
        Outgoing outgoing = new Outgoing(
                asker.program(),
                "direct-message:" + occasion.value(),
                Kind.ANSWER,
                new Recipient.OnePerson(asker.person()),
                message);
        transactions.use(transaction -> outbox.put(transaction, outgoing));
    }

    private static Message whatICanDo() {
        return new Message(List.of(waysToStart(EdgeWords.DIRECT_ANSWER)));
    }

    private static Message withWarning() {
        return new Message(List.of(Section.of(EdgeWords.DIRECT_WARNING), waysToStart(EdgeWords.DIRECT_ANSWER)));
    }

    private static Section waysToStart(String words) {
        return Section.of(words)
                .with(
                        new Button(Names.SHORTCUT_SHARE, EdgeWords.SHARE_AN_IDEA, "", Button.Style.PRIMARY),
                        new Button(Names.HELP, EdgeWords.HELP, "", Button.Style.DEFAULT));
    }
}
