package ripple.idea;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.privacy.Asked;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.KnownStaff;

/** What people can do with ideas: capture, read, change, withdraw. Each deed asks by itself whether this person may. */
public final class IdeaService {

    private final Transactions transactions;
    private final PeopleService people;
    private final IdeaReader reader;
    private final Deadlines deadlines;
    private final KnownStaff staff;
    private final IdeaPost post;
    private final Runnable followUp;
    private final ChannelPost channel;
    private final DraftCheck check;
    private final Clock clock;

    public IdeaService(Transactions transactions, PeopleService people, IdentifierGuard guard, Desk desk, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.deadlines = new Deadlines(people);
        this.reader = new IdeaReader(people, deadlines);
        this.staff = new KnownStaff(people);
        this.channel = new ChannelPost(desk.outbox(), clock);
        this.post = new IdeaPost(people, desk.outbox(), desk.messages());
        this.followUp = desk.followUp();
        this.check = new DraftCheck(guard);
        this.clock = clock;
    }

    /**
     * Where what an author should hear is written, and how it is worded.
     *
     * @param followUp called after the commit of an idea that wants following up
     */
    public record Desk(Outbox outbox, IdeaMessages messages, Runnable followUp) {

        /** Whatever follows up finds what there is to do by itself. */
        public Desk(Outbox outbox, IdeaMessages messages) {
            this(outbox, messages, () -> {});
        }
    }

    /**
     * Keeps an idea, durably, unless something speaks against it. One occasion makes one idea, however often it comes.
     *
     * @param confirmed the words for which the author has answered the guard's question with "No, keep it"
     */
    public Captured capture(Author author, Draft draft, Optional<Asked> confirmed, Arrival arrival) {
        Optional<Objection> objection = findObjection(author, draft, confirmed);
        if (objection.isPresent()) {
            return objection.get();
        }
        NewIdea idea = new NewIdea(author, CleanDraft.of(draft).toText(), arrival, clock.instant());
        return transactions.run(transaction -> keep(transaction, idea));
    }

    /** What speaks against keeping these words now; nothing is written. */
    public Optional<Objection> findObjection(Author author, Draft draft, Optional<Asked> confirmed) {
        return check.findObjection(draft, confirmed, staff.of(author.program()));
    }

    private Captured keep(Transaction transaction, NewIdea idea) {
        reader.refuseStrangers(transaction, idea.author());
        Optional<IdeaNumber> number = NewIdeaSql.add(transaction, idea);
        if (number.isEmpty()) {
            return again(transaction, idea);
        }
        transaction.afterCommit(followUp);
        Idea kept = idea.under(
                number.get(),
                deadlines.lately(transaction, idea.author().program()).after(idea.at()));
        if (idea.arrival().way().isConfirmedByMessage()) {
            post.saved(transaction, idea.author(), kept);
        }
        return new Captured.Kept(kept);
    }

    /**
     * The second delivery of an act. Where a form came again with other words (its first answer was lost and its author went on writing),
     * the newer words count, unless the idea was touched since.
     */
    private Captured again(Transaction transaction, NewIdea repeated) {
        IdeaStore store = transaction.store(IdeaStore.class);
        Idea idea = store.findByOccasion(repeated.author().program(), repeated.occasion())
                .map(row -> reader.whole(transaction, row))
                .orElseThrow(() -> new IllegalStateException("An occasion is taken and has no idea"));
        boolean wroteOn = repeated.arrival().way().isConfirmedByMessage()
                && idea.history().version() == 1
                && !idea.text().equals(repeated.text());
        return new Captured.Again(
                wroteOn
                        ? change(transaction, repeated.author(), idea, repeated.text())
                                .orElse(idea)
                        : idea);
    }

    /**
     * Puts other words in place of an idea's words, unless something speaks against them or they were written on an older version.
     *
     * @param of the idea as its author had it before their eyes
     */
    public Edited edit(Author author, Edition of, Draft draft, Optional<Asked> confirmed) {
        Optional<Objection> objection = findObjection(author, draft, confirmed);
        if (objection.isPresent()) {
            return objection.get();
        }
        IdeaText text = CleanDraft.of(draft).toText();
        return transactions.run(transaction -> edit(transaction, author, of, text));
    }

    private Edited edit(Transaction transaction, Author author, Edition of, IdeaText text) {
        Optional<Seen> found = findOwn(transaction, author, of.number());
        if (found.isEmpty()) {
            return new Edited.Missing();
        }
        Idea idea = found.get().idea();
        if (!found.get().may(Deed.EDIT)) {
            return new Edited.Closed(idea);
        }
        if (idea.text().equals(text)) {
            return new Edited.Unchanged(idea);
        }
        if (!idea.edition().equals(of)) {
            return new Edited.Overtaken(idea);
        }
        return change(transaction, author, idea, text)
                .<Edited>map(Edited.Changed::new)
                .orElseGet(() -> new Edited.Overtaken(findOwn(transaction, author, of.number())
                        .map(Seen::idea)
                        .orElse(idea)));
    }

    private Optional<Idea> change(Transaction transaction, Author author, Idea idea, IdeaText text) {
        IdeaStore store = transaction.store(IdeaStore.class);
        if (!store.change(idea.program(), idea.edition(), text, clock.instant())) {
            return Optional.empty();
        }
        FollowUps.reworded(transaction, idea.program(), idea.number());
        transaction.afterCommit(followUp);
        Optional<Idea> changed = findOwn(transaction, author, idea.number()).map(Seen::idea);
        changed.ifPresent(now -> {
            post.changed(transaction, author, now);
            channel.refresh(transaction, now);
        });
        return changed;
    }

    /**
     * Takes an idea back. It is kept for its author, marked, and nobody will answer it. Where others stand behind it too it stays as it
     * is, and this person alone no longer stands behind it.
     */
    public Withdrawn withdraw(Author author, IdeaNumber number) {
        return transactions.run(transaction -> {
            transaction.store(TriageStore.class).hold(author.program(), number);
            return findOwn(transaction, author, number)
                    .map(seen -> withdraw(transaction, author, seen))
                    .orElseGet(Withdrawn.Missing::new);
        });
    }

    private Withdrawn withdraw(Transaction transaction, Author author, Seen seen) {
        Idea idea = seen.idea();
        if (!seen.may(Deed.WITHDRAW)) {
            return new Withdrawn.Already(idea);
        }
        FollowUps.moved(transaction, idea.program(), idea.number());
        if (idea.authors().size() > 1) {
            transaction.store(TriageStore.class).leave(idea.program(), idea.number(), author.person());
            return new Withdrawn.Left(idea);
        }
        transaction.store(IdeaStore.class).withdraw(idea.program(), idea.number(), clock.instant());
        channel.takeBack(transaction, idea, PostState.WITHDRAWN);
        Idea now = reader.find(transaction, idea.program(), idea.number()).orElse(idea);
        post.withdrawn(transaction, author, now);
        return new Withdrawn.Done(now);
    }

    /** The idea of this number, if this person may see it. */
    public Optional<Idea> find(Author author, IdeaNumber number) {
        return see(author, number).map(Seen::idea);
    }

    /** The idea of this number, if this person may see it, with what they may do with it. */
    public Optional<Seen> see(Author viewer, IdeaNumber number) {
        return transactions.read(transaction -> reader.see(transaction, viewer, number));
    }

    /** A person's own ideas, newest first; a page beyond the last one gives the last. */
    public Page<Idea> findMine(Author author, int page, int size) {
        return transactions.read(transaction -> {
            reader.refuseStrangers(transaction, author);
            IdeaStore store = transaction.store(IdeaStore.class);
            Page<Idea> asked =
                    new Page<>(List.of(), Math.max(1, page), size, store.countOf(author.program(), author.person()));
            int number = Math.min(asked.number(), asked.pages());
            List<IdeaRow> rows = store.findOf(author.program(), author.person(), size, (long) (number - 1) * size);
            return new Page<>(reader.whole(transaction, author.program(), rows), number, size, asked.total());
        });
    }

    /** Where this person's newest idea with a place was; empty if there is none. */
    public String findLastPlace(Author author) {
        return transactions.read(transaction -> {
            reader.refuseStrangers(transaction, author);
            return transaction
                    .store(IdeaStore.class)
                    .findLastPlace(author.program(), author.person())
                    .orElse("");
        });
    }

    /** The places of the program, to be offered where an idea asks where. */
    public List<String> findSites(Author author) {
        return transactions.read(
                transaction -> people.settings(transaction, author.program()).sites());
    }

    private Optional<Seen> findOwn(Transaction transaction, Author author, IdeaNumber number) {
        return reader.see(transaction, author, number)
                .filter(seen -> seen.sight().author());
    }
}
