package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Actor;

/** What comes by itself in the life of mentorships: a pause is over, a closing is not answered, a mentor is back, a certificate is due. */
public final class PairTurns {

    private static final int AT_ONCE = 200;

    private final PairGround ground;
    private final PairReader reader;
    private final PairPost post;
    private final PairBook book;
    private final Farewells farewells;
    private final Covers covers;
    private final Certificates certificates;

    public PairTurns(PairGround ground, Certificates certificates) {
        this.ground = ground;
        this.reader = ground.reader();
        this.post = ground.post();
        this.book = new PairBook(ground);
        this.farewells = new Farewells(ground);
        this.covers = new Covers(ground);
        this.certificates = certificates;
    }

    /** Does what has come by this instant, and says how much that was; asking twice does the same as asking once. */
    public int due(Instant now) {
        List<Pause> pauses = ground.transactions()
                .read(transaction -> transaction.store(PairStore.class).pausesOver(now, AT_ONCE));
        List<Closing> closings = ground.transactions()
                .read(transaction -> transaction.store(PairStore.class).closingsOver(now, AT_ONCE));
        List<Cover> over = ground.transactions()
                .read(transaction -> transaction.store(CoverStore.class).over(now, AT_ONCE));
        pauses.forEach(pause -> each(transaction -> resume(transaction, pause, now)));
        closings.forEach(closing -> each(transaction -> complete(transaction, closing, now)));
        over.forEach(cover -> each(transaction -> covers.over(transaction, cover)));
        return pauses.size() + closings.size() + over.size() + certificates.send();
    }

    private void each(Consumer<Transaction> work) {
        ground.transactions().use(work);
    }

    private void resume(Transaction transaction, Pause pause, Instant now) {
        hold(transaction, pause.program(), pause.mentorship())
                .filter(about -> transaction
                        .store(PairStore.class)
                        .findPause(pause.program(), pause.mentorship())
                        .flatMap(Pause::resumesAt)
                        .filter(until -> !until.isAfter(now))
                        .isPresent())
                .flatMap(about -> book.resume(transaction, about, new Actor.Ripple()))
                .ifPresent(resumed -> tellBoth(transaction, resumed));
    }

    private void tellBoth(Transaction transaction, Mentorship resumed) {
        for (PersonId person : List.of(resumed.mentor(), resumed.mentee())) {
            String other = reader.name(transaction, resumed.program(), resumed.other(person));
            post.tell(
                    transaction,
                    resumed,
                    person,
                    "resumed-" + resumed.since().toEpochMilli(),
                    PairMessages.withCard(resumed, PairWords.resumedByItself(other)));
        }
    }

    private void complete(Transaction transaction, Closing closing, Instant now) {
        PairStore store = transaction.store(PairStore.class);
        Optional<Mentorship> about = hold(transaction, closing.program(), closing.mentorship());
        boolean isOver = store.closings(closing.program(), closing.mentorship()).stream()
                .flatMap(each -> each.waitsUntil().stream())
                .anyMatch(until -> !until.isAfter(now));
        if (about.isEmpty() || !isOver) {
            return;
        }
        book.complete(transaction, about.get(), new Actor.Ripple())
                .ifPresentOrElse(
                        completed -> farewells.completed(transaction, completed),
                        () -> store.stopWaiting(closing.program(), closing.mentorship()));
    }

    private static Optional<Mentorship> hold(Transaction transaction, ProgramId program, MentorshipId id) {
        MentorshipStore store = transaction.store(MentorshipStore.class);
        store.find(program, id).ifPresent(found -> store.takeTurn(program, found.mentor()));
        return store.find(program, id);
    }
}
