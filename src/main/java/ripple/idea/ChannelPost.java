package ripple.idea;

import java.time.Clock;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.PersonId;

/** Writes into the program's channel, and takes out of it what is no longer open to all. */
final class ChannelPost {

    private final Outbox outbox;
    private final Clock clock;

    ChannelPost(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void post(Transaction transaction, PostStore.Post post, Idea idea) {
        keep(transaction, post);
        put(transaction, post, post.key(), PostMessages.post(idea), Optional.empty());
    }

    void keep(Transaction transaction, PostStore.Post post) {
        transaction.store(PostStore.class).keep(post, clock.instant());
    }

    /** What stands in the channel goes, and a question about it is over; so it is when an idea is no longer open to all. */
    void takeBack(Transaction transaction, Idea idea, PostState end) {
        Optional<PostStore.Post> found = transaction.store(PostStore.class).find(idea.program(), idea.number());
        found.filter(post -> post.state() == PostState.GOING || post.state() == PostState.POSTED)
                .ifPresent(post -> put(
                        transaction,
                        post,
                        post.key() + ":taken-back",
                        PostMessages.takenBack(),
                        Optional.of(post.key())));
        found.filter(post -> post.state() != PostState.DECLINED).ifPresent(post -> keep(transaction, post.to(end)));
    }

    /** Other words in place of those that stand in the channel. */
    void refresh(Transaction transaction, Idea idea) {
        transaction
                .store(PostStore.class)
                .find(idea.program(), idea.number())
                .filter(post -> post.state() == PostState.GOING || post.state() == PostState.POSTED)
                .ifPresent(post -> put(
                        transaction,
                        post,
                        post.key() + ":v" + idea.history().version(),
                        PostMessages.post(idea),
                        Optional.of(post.key())));
    }

    private void put(
            Transaction transaction, PostStore.Post post, String key, Message message, Optional<String> replaces) {
        outbox.put(
                transaction,
                new Outgoing(
                        post.programId(),
                        key,
                        Kind.DECISION,
                        new Recipient.Channel(post.channel()),
                        message,
                        replaces));
    }

    void ask(Transaction transaction, PostStore.Post post, Idea idea) {
        keep(transaction, post);
        tell(transaction, post, post.askedPerson(), post.key() + ":question", PostMessages.question(idea));
    }

    void tellUnreachable(Transaction transaction, PostStore.Post post, Idea idea) {
        keep(transaction, post.to(PostState.UNREACHABLE));
        tell(transaction, post, post.offeredBy(), post.key() + ":unreachable", PostMessages.unreachable(idea));
    }

    private void tell(Transaction transaction, PostStore.Post post, PersonId person, String key, Message message) {
        outbox.put(
                transaction,
                new Outgoing(post.programId(), key, Kind.REQUEST, new Recipient.OnePerson(person), message));
    }
}
