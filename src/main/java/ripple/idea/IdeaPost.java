package ripple.idea;

import java.time.LocalDate;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.PeopleService;
import ripple.people.Person;

/**
 * Puts what an author should hear into the outbox. There is one message for an idea in its author's conversation: a later one takes the
 * place of the one before, so that nobody reads old words beside new ones.
 */
final class IdeaPost {

    private final PeopleService people;
    private final Outbox outbox;
    private final IdeaMessages messages;

    IdeaPost(PeopleService people, Outbox outbox, IdeaMessages messages) {
        this.people = people;
        this.outbox = outbox;
        this.messages = messages;
    }

    void saved(Transaction transaction, Author author, Idea idea) {
        put(transaction, author, idea, messages(transaction, idea).saved(idea));
    }

    void changed(Transaction transaction, Author author, Idea idea) {
        put(transaction, author, idea, messages(transaction, idea).changed(idea));
        tellOthers(transaction, author, idea);
    }

    /** Once a day, however often somebody changes it. */
    private void tellOthers(Transaction transaction, Author author, Idea idea) {
        String name = people.find(transaction, idea.program(), author.person())
                .map(Person::displayName)
                .orElse("A colleague");
        LocalDate day = idea.history()
                .editedAt()
                .orElse(idea.history().capturedAt())
                .atZone(people.settings(transaction, idea.program()).zone())
                .toLocalDate();
        idea.authors().stream()
                .filter(other -> !other.equals(author.person()))
                .forEach(other -> outbox.put(
                        transaction,
                        new Outgoing(
                                idea.program(),
                                "idea:" + idea.number() + ":person-" + other.value() + ":changed-by-"
                                        + author.person().value() + ":" + day,
                                Kind.DECISION,
                                new Recipient.OnePerson(other),
                                messages.changedBy(name, idea))));
    }

    void withdrawn(Transaction transaction, Author author, Idea idea) {
        put(transaction, author, idea, messages.withdrawn(idea));
    }

    private IdeaMessages messages(Transaction transaction, Idea idea) {
        return messages.in(people.settings(transaction, idea.program()));
    }

    private void put(Transaction transaction, Author author, Idea idea, Message message) {
        String first = key(author, idea, firstVersionTold(idea));
        String key = key(author, idea, idea.history().version());
        outbox.put(
                transaction,
                new Outgoing(
                        idea.program(),
                        key,
                        Kind.ANSWER,
                        new Recipient.OnePerson(author.person()),
                        message,
                        Optional.of(first).filter(earlier -> !earlier.equals(key))));
    }

    /** Words after the command were answered on the spot, so their author's first message speaks of the first change. */
    private static int firstVersionTold(Idea idea) {
        return idea.history().way().isConfirmedByMessage() ? 1 : 2;
    }

    private static String key(Author author, Idea idea, int version) {
        return "idea:" + idea.number() + ":person-" + author.person().value() + ":v" + version;
    }
}
