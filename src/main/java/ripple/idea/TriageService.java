package ripple.idea;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Message;
import ripple.people.PeopleService;
import ripple.people.ProgramSettings;
import ripple.privacy.Asked;
import ripple.privacy.Audit;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.KnownStaff;

/**
 * What the people who answer ideas can do: see what waits, welcome, merge, say "not now" with a reason, and take an answer back. Each
 * deed asks by itself whether this person may, and every author hears of it.
 */
public final class TriageService {

    private final Transactions transactions;
    private final PeopleService people;
    private final IdeaReader reader;
    private final WaitingIdeas waiting;
    private final TriagePost post;
    private final ChannelPost channel;
    private final ReasonCheck check;
    private final KnownStaff staff;
    private final Audit audit;
    private final Clock clock;

    public TriageService(
            Transactions transactions,
            PeopleService people,
            IdentifierGuard guard,
            IdeaService.Desk desk,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.reader = new IdeaReader(people, new Deadlines(people));
        this.waiting = new WaitingIdeas(people);
        this.channel = new ChannelPost(desk.outbox(), clock);
        this.post = new TriagePost(desk.outbox());
        this.check = new ReasonCheck(guard);
        this.staff = new KnownStaff(people);
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    /** Whether this person answers ideas; what they do is asked again at every deed. */
    public boolean mayTriage(Author viewer) {
        return transactions.read(transaction -> reader.mayTriage(transaction, viewer));
    }

    /**
     * A page of what waits for an answer, the longest waiting first; a page beyond the last one gives the last. Empty for somebody who
     * does not answer ideas.
     */
    public Optional<Page<Waiting>> waiting(Author actor, int page, int size) {
        return transactions.read(transaction -> {
            reader.refuseStrangers(transaction, actor);
            return reader.mayTriage(transaction, actor)
                    ? Optional.of(waiting.page(transaction, actor.program(), clock.instant(), page, size))
                    : Optional.empty();
        });
    }

    /** Reasons for a "not now" to begin with and to edit: the program's own, or the usual ones. */
    public List<String> reasonsToEdit(Author actor) {
        List<String> own = transactions.read(transaction -> {
            reader.refuseStrangers(transaction, actor);
            return people.settings(transaction, actor.program()).texts().notNow();
        });
        return own.isEmpty() ? TriageWords.REASONS_TO_EDIT : own;
    }

    /** What keeps one idea from becoming a part of another, as far as it can be said before it is tried. */
    public Optional<Decided.Apart> findHindrance(Idea from, Idea into) {
        return Merging.findHindrance(from, into).map(why -> new Decided.Apart(from, into, why));
    }

    /** Opens an idea to everybody who takes part. */
    public Decided welcome(Author actor, IdeaNumber number) {
        return transactions.run(transaction -> decide(transaction, actor, number, Deed.WELCOME, idea -> {
            Idea now = answer(transaction, idea, Triage.WELCOMED, decision(actor, "", Optional.empty()));
            ProgramSettings settings = people.settings(transaction, actor.program());
            tell(
                    transaction,
                    actor,
                    TriageActs.WELCOMED,
                    now,
                    TriageMessages.welcomed(
                            now, actor.person(), settings.texts().greeting()));
            return new Decided.Done(now);
        }));
    }

    /**
     * Answers an idea "not now, because …", unless something speaks against the reason.
     *
     * @param confirmed the words for which the person has answered the guard's question with "No, keep it"
     */
    public Decided notNow(Author actor, IdeaNumber number, String reason, Optional<Asked> confirmed) {
        Optional<Objection> objection = check.findObjection(reason, confirmed, staff.of(actor.program()));
        if (objection.isPresent()) {
            return objection.get();
        }
        String because = ReasonCheck.clean(reason);
        return transactions.run(transaction -> decide(transaction, actor, number, Deed.NOT_NOW, idea -> {
            Idea now = answer(transaction, idea, Triage.NOT_NOW, decision(actor, because, Optional.empty()));
            tell(transaction, actor, TriageActs.NOT_NOW, now, TriageMessages.notNow(now, actor.person(), because));
            return new Decided.Done(now);
        }));
    }

    /** Makes an idea a part of another that this person may see; if that is a part itself, of the whole that it belongs to. */
    public Decided merge(Author actor, IdeaNumber from, IdeaNumber into) {
        return transactions.run(transaction -> unite(transaction, actor, from, into, Deed.MERGE));
    }

    /** The same by one of its authors; the other idea is welcomed, or theirs too. */
    public Decided join(Author author, IdeaNumber from, IdeaNumber into) {
        return transactions.run(transaction -> unite(transaction, author, from, into, Deed.JOIN));
    }

    private Decided unite(Transaction transaction, Author actor, IdeaNumber from, IdeaNumber into, Deed deed) {
        IdeaNumber whole = Merging.follow(transaction, actor.program(), into);
        transaction.store(TriageStore.class).hold(actor.program(), whole);
        Optional<Idea> target = reader.see(transaction, actor, whole).map(Seen::idea);
        if (target.isEmpty()) {
            return new Decided.Missing(into);
        }
        return decide(
                transaction,
                actor,
                from,
                deed,
                idea -> Merging.findHindrance(idea, target.get())
                        .<Decided>map(why -> new Decided.Apart(idea, target.get(), why))
                        .orElseGet(() -> unite(transaction, actor, idea, target.get(), deed)));
    }

    private Decided unite(Transaction transaction, Author actor, Idea from, Idea into, Deed deed) {
        channel.takeBack(transaction, from, PostState.WITHDRAWN);
        Merging.merge(transaction, from, into, decision(actor, "", Optional.of(into.number())));
        boolean isJoin = deed == Deed.JOIN;
        audit.record(transaction, TriageActs.by(actor, isJoin ? TriageActs.JOINED : TriageActs.MERGED, from.number()));
        Message toThose =
                isJoin ? TriageMessages.joined(from, into) : TriageMessages.merged(from, into, actor.person());
        post.merged(transaction, from, into, toThose, TriageMessages.gained(into));
        return new Decided.Done(again(transaction, from));
    }

    /** Takes an answer back: the idea waits again, from now on. */
    public Decided reopen(Author actor, IdeaNumber number) {
        return transactions.run(transaction -> decide(transaction, actor, number, Deed.REOPEN, idea -> {
            Merging.part(transaction, idea, clock.instant());
            channel.takeBack(transaction, idea, PostState.WITHDRAWN);
            Idea now = again(transaction, idea);
            tell(transaction, actor, TriageActs.REOPENED, now, TriageMessages.reopened(now, actor.person()));
            return new Decided.Done(now);
        }));
    }

    /** Asks whether this person may do this to this idea now, while nobody else can change it. */
    private Decided decide(Transaction transaction, Author actor, IdeaNumber number, Deed deed, Answering answering) {
        transaction.store(TriageStore.class).hold(actor.program(), number);
        Optional<Seen> found = reader.see(transaction, actor, number);
        if (found.isEmpty()) {
            return new Decided.Missing(number);
        }
        Seen seen = found.get();
        if (seen.may(deed)) {
            return answering.answer(seen.idea());
        }
        boolean theirs =
                deed == Deed.JOIN ? seen.sight().author() : seen.sight().triager();
        return theirs ? new Decided.Overtaken(seen.idea()) : new Decided.NotTheirs(seen.idea());
    }

    private Idea answer(Transaction transaction, Idea idea, Triage triage, Decision decision) {
        TriageStore store = transaction.store(TriageStore.class);
        store.set(idea.program(), idea.number(), triage, decision.at());
        store.decide(idea.program(), idea.number(), decision);
        FollowUps.moved(transaction, idea.program(), idea.number());
        return again(transaction, idea);
    }

    private Idea again(Transaction transaction, Idea idea) {
        return reader.find(transaction, idea.program(), idea.number()).orElse(idea);
    }

    private void tell(Transaction transaction, Author actor, String act, Idea idea, Message message) {
        audit.record(transaction, TriageActs.by(actor, act, idea.number()));
        post.tell(transaction, idea, message);
    }

    private Decision decision(Author actor, String reason, Optional<IdeaNumber> mergedInto) {
        return new Decision(actor.person(), clock.instant(), reason, mergedInto);
    }

    /** What is done to an idea once it is sure that it may be. */
    @FunctionalInterface
    private interface Answering {
        Decided answer(Idea idea);
    }
}
