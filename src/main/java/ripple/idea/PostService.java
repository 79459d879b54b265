package ripple.idea;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Fate;
import ripple.outbox.Outbox;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.Program;
import ripple.people.ProgramId;
import ripple.privacy.Audit;

/**
 * Brings a welcomed idea into the program's channel, if its author agrees. The one who wrote it first is asked; each of its authors may say
 * no, before and after. Who offered it hears when the channel did not take it, with a way out.
 */
public final class PostService {

    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final PeopleService people;
    private final IdeaReader reader;
    private final Outbox outbox;
    private final ChannelPost channel;
    private final Audit audit;

    /** @param clock the one people's time is told by */
    public PostService(Transactions transactions, PeopleService people, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.reader = new IdeaReader(people, new Deadlines(people));
        this.outbox = outbox;
        this.channel = new ChannelPost(outbox, clock);
        this.audit = new Audit(clock);
    }

    /** How far it is, for its authors and for those who answer ideas. */
    public Optional<PostState> find(Author viewer, IdeaNumber number) {
        return transactions.read(transaction -> reader.see(transaction, viewer, number)
                .filter(seen -> seen.sight().author() || seen.sight().triager())
                .flatMap(seen -> post(transaction, seen.idea()))
                .map(PostStore.Post::state));
    }

    /** Asks the one who wrote it first whether it may be posted. */
    public PostAnswer offer(Author actor, IdeaNumber number) {
        return act(actor, number, Deed.OFFER_POST, (transaction, idea) -> {
            Optional<PostStore.Post> before = post(transaction, idea);
            return before.flatMap(post -> refuseOffer(idea, post))
                    .orElseGet(() -> into(transaction, idea, place -> {
                        int round = before.map(PostStore.Post::round).orElse(0) + 1;
                        PostStore.Post post = new PostStore.Post(
                                idea.program(),
                                idea.number(),
                                PostState.ASKED,
                                actor.person(),
                                idea.authors().get(0),
                                place,
                                round);
                        channel.ask(transaction, post, idea);
                        record(transaction, actor, TriageActs.POST_OFFERED, idea);
                        return new PostAnswer.Done(idea, PostState.ASKED, PostWords.offered(number));
                    }));
        });
    }

    private static Optional<PostAnswer> refuseOffer(Idea idea, PostStore.Post post) {
        return switch (post.state()) {
            case ASKED -> Optional.of(new PostAnswer.Refused(idea, PostWords.offeredBefore(idea.number())));
            case DECLINED -> Optional.of(new PostAnswer.Refused(idea, PostWords.DECLINED));
            case GOING, POSTED -> Optional.of(new PostAnswer.Refused(idea, PostWords.postedBefore(idea.number())));
            case UNREACHABLE, WITHDRAWN -> Optional.empty();
        };
    }

    /** The one who was asked says yes. */
    public PostAnswer agree(Author author, IdeaNumber number) {
        return act(author, number, Deed.CONSENT_TO_POST, (transaction, idea) -> {
            Optional<PostStore.Post> asked = post(transaction, idea).filter(post -> post.state() == PostState.ASKED);
            if (asked.isEmpty()) {
                return new PostAnswer.Refused(idea, PostWords.NOBODY_ASKS);
            }
            PostStore.Post post = asked.get();
            if (idea.authors().contains(post.askedPerson())
                    && !post.askedPerson().equals(author.person())) {
                return new PostAnswer.Refused(idea, PostWords.NOT_ASKED);
            }
            channel.post(transaction, post.to(PostState.GOING), idea);
            record(transaction, author, TriageActs.POST_AGREED, idea);
            return new PostAnswer.Done(idea, PostState.GOING, PostWords.going(number));
        });
    }

    /** Any of the authors says no: it is not posted, or taken back, and nobody is asked again. */
    public PostAnswer decline(Author author, IdeaNumber number) {
        return act(author, number, Deed.CONSENT_TO_POST, (transaction, idea) -> {
            Optional<PostStore.Post> post = post(transaction, idea);
            if (post.isEmpty()) {
                return new PostAnswer.Refused(idea, PostWords.NOBODY_ASKS);
            }
            boolean stood = post.get().state() == PostState.POSTED || post.get().state() == PostState.GOING;
            channel.takeBack(transaction, idea, PostState.DECLINED);
            record(transaction, author, TriageActs.POST_DECLINED, idea);
            return new PostAnswer.Done(
                    idea, PostState.DECLINED, stood ? PostWords.takenBack(number) : PostWords.declined(number));
        });
    }

    /** Posts it once more after the channel did not take it. */
    public PostAnswer again(Author actor, IdeaNumber number) {
        return act(actor, number, Deed.OFFER_POST, (transaction, idea) -> {
            Optional<PostStore.Post> post =
                    post(transaction, idea).filter(kept -> kept.state() == PostState.UNREACHABLE);
            return post.isEmpty()
                    ? new PostAnswer.Refused(idea, PostWords.postedBefore(number))
                    : into(transaction, idea, place -> {
                        channel.post(transaction, post.get().again(actor.person(), place), idea);
                        return new PostAnswer.Done(idea, PostState.GOING, PostWords.going(number));
                    });
        });
    }

    /** Looks what became of what was on its way; asking twice does the same as asking once. */
    public void tick() {
        for (Program program : transactions.read(people::programs)) {
            transactions
                    .read(transaction -> transaction.store(PostStore.class).findGoing(program.id(), AT_ONCE).stream()
                            .filter(post -> fate(transaction, post) != Fate.OPEN)
                            .map(PostStore.Post::ideaNumber)
                            .toList())
                    .forEach(number -> transactions.use(transaction -> settle(transaction, program.id(), number)));
        }
    }

    private void settle(Transaction transaction, ProgramId program, IdeaNumber number) {
        transaction.store(TriageStore.class).hold(program, number);
        Optional<Idea> idea = reader.find(transaction, program, number);
        Optional<PostStore.Post> post =
                idea.flatMap(found -> post(transaction, found)).filter(found -> found.state() == PostState.GOING);
        if (post.isEmpty()) {
            return;
        }
        switch (fate(transaction, post.get())) {
            case OPEN -> {}
            case SENT -> channel.keep(transaction, post.get().to(PostState.POSTED));
            case DEAD -> channel.tellUnreachable(transaction, post.get(), idea.orElseThrow());
        }
    }

    private Fate fate(Transaction transaction, PostStore.Post post) {
        return outbox.findFate(transaction, post.programId(), post.key()).orElse(Fate.DEAD);
    }

    /** Does it with the channel that the program has set, or says what is missing. */
    private PostAnswer into(Transaction transaction, Idea idea, Function<String, PostAnswer> deed) {
        if (people.mode(transaction, idea.program()) == Mode.TEST) {
            return new PostAnswer.Refused(idea, PostWords.NOT_LIVE);
        }
        return people.settings(transaction, idea.program())
                .channel()
                .map(deed)
                .orElseGet(() -> new PostAnswer.Refused(idea, PostWords.NO_CHANNEL));
    }

    private PostAnswer act(Author actor, IdeaNumber number, Deed deed, Posting posting) {
        return transactions.run(transaction -> {
            transaction.store(TriageStore.class).hold(actor.program(), number);
            Optional<Seen> seen = reader.see(transaction, actor, number);
            if (seen.isEmpty()) {
                return new PostAnswer.Missing(number);
            }
            Idea idea = seen.get().idea();
            return seen.get().may(deed)
                    ? posting.answer(transaction, idea)
                    : new PostAnswer.Refused(idea, whyNot(idea, deed));
        });
    }

    private static String whyNot(Idea idea, Deed deed) {
        if (!idea.isWelcomed()) {
            return PostWords.NOT_WELCOMED;
        }
        return deed == Deed.CONSENT_TO_POST ? PostWords.NOT_ASKED : TriageWords.NOT_THEIRS;
    }

    private static Optional<PostStore.Post> post(Transaction transaction, Idea idea) {
        return transaction.store(PostStore.class).find(idea.program(), idea.number());
    }

    private void record(Transaction transaction, Author actor, String act, Idea idea) {
        audit.record(transaction, TriageActs.by(actor, act, idea.number()));
    }

    /** What is done once it is sure that it may be. */
    @FunctionalInterface
    private interface Posting {
        PostAnswer answer(Transaction transaction, Idea idea);
    }
}
