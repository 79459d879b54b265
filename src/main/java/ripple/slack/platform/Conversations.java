package ripple.slack.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transactions;
import ripple.outbox.Delivery;
import ripple.outbox.Recipient;
import ripple.outbox.Refusal;
import ripple.outbox.Scope;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Finds the Slack conversation of a recipient; opens it on first need and keeps its id. */
final class Conversations {

    private static final int MOST_PEOPLE = 8;

    private final WebApis apis;
    private final AddressBook book;
    private final Transactions transactions;

    Conversations(WebApis apis, AddressBook book, Transactions transactions) {
        this.apis = apis;
        this.book = book;
        this.transactions = transactions;
    }

    Opened open(ProgramId program, Recipient to) {
        if (to instanceof Recipient.Channel channel) {
            return new Opened.At(channel.channelKey(), false);
        }
        return find(program, to)
                .<Opened>map(channel -> new Opened.At(channel, true))
                .orElseGet(() -> openNew(program, to));
    }

    /** The conversation, if anything was ever said in it. */
    Optional<String> find(ProgramId program, Recipient to) {
        return transactions.read(
                transaction -> transaction.store(AddressBookStore.class).findChannel(program, to.conversation()));
    }

    /** The id we kept is no longer good. */
    void forget(ProgramId program, Recipient to) {
        transactions.use(
                transaction -> transaction.store(AddressBookStore.class).forgetChannel(program, to.conversation()));
    }

    private Opened openNew(ProgramId program, Recipient to) {
        List<PersonId> people =
                to instanceof Recipient.Group group ? group.people() : List.of(((Recipient.OnePerson) to).person());
        List<String> userIds = people.stream()
                .flatMap(person -> book.find(program, person).stream())
                .map(Contact::userId)
                .toList();
        if (userIds.size() < people.size()) {
            return new Opened.Not(new Delivery.Refused(Refusal.PERSON_UNREACHABLE));
        } else if (userIds.size() > MOST_PEOPLE) {
            return new Opened.Not(new Delivery.Refused(Refusal.OUR_DEFECT));
        }
        return read(
                program,
                to,
                apis.of(program).patiently("conversations.open", Map.of("users", String.join(",", userIds))));
    }

    private Opened read(ProgramId program, Recipient to, Called called) {
        if (called instanceof Called.Done done) {
            Optional<String> channel = done.answer().child("channel").flatMap(opened -> opened.text("id"));
            channel.ifPresent(id -> keep(program, to, id));
            return channel.<Opened>map(id -> new Opened.At(id, false))
                    .orElseGet(() -> new Opened.Not(new Delivery.NotSent("no-conversation")));
        } else if (called instanceof Called.Refused refused) {
            return new Opened.Not(new Delivery.Refused(
                    to instanceof Recipient.Group
                            ? Refusals.meaningInPlace(refused.error())
                            : Refusals.meaning(refused.error())));
        } else if (called instanceof Called.TooMany tooMany) {
            return new Opened.Not(new Delivery.Later(tooMany.after(), Scope.CONVERSATION));
        }
        // Opening once more changes nothing, so whatever became of it, nothing was said.
        return new Opened.Not(new Delivery.NotSent(called.outcome()));
    }

    private void keep(ProgramId program, Recipient to, String channel) {
        transactions.use(transaction ->
                transaction.store(AddressBookStore.class).keepChannel(program, to.conversation(), channel));
    }

    /** Where to speak. */
    sealed interface Opened {

        /**
         * Here.
         *
         * @param remembered whether we only remember the conversation, and Slack may have closed it since
         */
        record At(String channel, boolean remembered) implements Opened {}

        /** Nowhere; and what that means for the message. */
        record Not(Delivery outcome) implements Opened {}
    }
}
