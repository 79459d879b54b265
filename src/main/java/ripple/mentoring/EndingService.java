package ripple.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.privacy.Actor;
import ripple.privacy.Asked;
import ripple.privacy.Audit;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;

/**
 * How mentorships end: by one of the two with a reason that the lead alone can read, or completed by both. The other hears kind words and
 * never a reason.
 */
public final class EndingService {

    /** So long the other is asked to close it, too. */
    public static final Duration CLOSES_WITHIN = Duration.ofDays(7);

    public static final String REASON = "reason";
    public static final String NOTE = "note";
    public static final String LINE = "line";

    private final PairGround ground;
    private final PairReader reader;
    private final PairPost post;
    private final PairBook book;
    private final Farewells farewells;
    private final Audit audit;

    public EndingService(PairGround ground) {
        this.ground = ground;
        this.reader = ground.reader();
        this.post = ground.post();
        this.book = new PairBook(ground);
        this.farewells = new Farewells(ground);
        this.audit = new Audit(ground.clock());
    }

    /** The reasons that somebody may choose. */
    public static List<EndReason> reasons() {
        return Arrays.stream(EndReason.values())
                .filter(reason -> reason != EndReason.LEFT && reason != EndReason.REASSIGNED)
                .toList();
    }

    /**
     * Ends it for both.
     *
     * @param reason the code of one of {@link #reasons}
     * @param confirmed the words for which the person has answered the guard's question with "No, keep it"
     */
    public PairAnswer end(Member by, MentorshipId id, String reason, String note, Optional<Asked> confirmed) {
        Checked checked = ground.texts()
                .check(
                        by.program(),
                        List.of(FreeText.Typed.of(NOTE, PairFormWords.NOTE, note, PairFormWords.LONGEST_NOTE)),
                        confirmed);
        Optional<EndReason> chosen =
                reasons().stream().filter(each -> each.code().equals(reason)).findFirst();
        return ground.transactions().run(transaction -> {
            Optional<Seat> seat = findOwn(transaction, by, id);
            if (seat.isEmpty()) {
                return PairAnswer.notFound();
            }
            if (!seat.get().may(PairDeed.END)) {
                return new PairAnswer.No(PairWords.OVER);
            }
            if (chosen.isEmpty()) {
                return new PairAnswer.Objected(new Checked.Unfit(Map.of(REASON, PairFormWords.NO_REASON)));
            }
            return checked instanceof Checked.Clean clean
                    ? end(transaction, seat.get(), chosen.get(), clean.words(NOTE))
                    : new PairAnswer.Objected((Checked.Objection) checked);
        });
    }

    /**
     * The same where another part has found out that the two do not suit each other; without words. For one of the two only.
     *
     * <p>In the transaction of that part; empty if it is not theirs to end.
     */
    public Optional<String> end(Transaction transaction, Member by, MentorshipId id, EndReason reason) {
        return findOwn(transaction, by, id)
                .filter(seat -> seat.may(PairDeed.END))
                .map(seat -> end(transaction, seat, reason, ""))
                .filter(PairAnswer.Done.class::isInstance)
                .map(done -> ((PairAnswer.Done) done).sentence());
    }

    private PairAnswer end(Transaction transaction, Seat seat, EndReason reason, String words) {
        PersonId other = seat.mentorship().other(seat.viewer().id());
        EndingNote note = new EndingNote(
                Optional.of(seat.viewer().id()), reason, words, ground.clock().instant());
        return book.end(transaction, seat.mentorship(), note, actor(seat))
                .<PairAnswer>map(ended -> {
                    farewells.say(
                            transaction,
                            ended,
                            other,
                            PairWords.endedToOther(seat.viewer().displayName()));
                    boolean leadHears = farewells.tellLead(transaction, ended, note);
                    return new PairAnswer.Done(
                            ended, PairWords.ended(reader.name(transaction, ended.program(), other), leadHears));
                })
                .orElseGet(() -> new PairAnswer.No(PairWords.OVER));
    }

    /** Those who run the program end it for two others, so that both may find somebody else. Both hear the same kind sentence. */
    public PairAnswer reassign(Member by, MentorshipId id) {
        return ground.transactions().run(transaction -> {
            Optional<Seat> seat = reader.hold(transaction, by, id);
            if (seat.isEmpty()) {
                return PairAnswer.notFound();
            }
            return seat.get().may(PairDeed.REASSIGN)
                    ? reassign(transaction, seat.get())
                    : new PairAnswer.No(seat.get().mentorship().isLive() ? PairWords.NOT_YOURS_TO_END : PairWords.OVER);
        });
    }

    private PairAnswer reassign(Transaction transaction, Seat seat) {
        EndingNote note = new EndingNote(
                Optional.of(seat.viewer().id()),
                EndReason.REASSIGNED,
                "",
                ground.clock().instant());
        return book.end(transaction, seat.mentorship(), note, actor(seat))
                .<PairAnswer>map(ended -> {
                    for (PersonId person : List.of(ended.mentor(), ended.mentee())) {
                        String other = reader.name(transaction, ended.program(), ended.other(person));
                        farewells.say(transaction, ended, person, PairWords.reassigned(other));
                    }
                    return new PairAnswer.Done(ended, PairWords.OVER);
                })
                .orElseGet(() -> new PairAnswer.No(PairWords.OVER));
    }

    /** One of the two says that it has done what it was for; once both have, or the other has not answered in time, it is completed. */
    public PairAnswer complete(Member by, MentorshipId id, String line, Optional<Asked> confirmed) {
        Checked checked = ground.texts()
                .check(
                        by.program(),
                        List.of(FreeText.Typed.of(LINE, PairFormWords.LINE, line, PairFormWords.LONGEST_LINE)),
                        confirmed);
        return ground.transactions().run(transaction -> {
            Optional<Seat> seat = findOwn(transaction, by, id);
            if (seat.isEmpty()) {
                return PairAnswer.notFound();
            }
            if (!seat.get().may(PairDeed.COMPLETE)) {
                return new PairAnswer.No(PairWords.OVER);
            }
            return checked instanceof Checked.Clean clean
                    ? close(transaction, seat.get(), clean.words(LINE))
                    : new PairAnswer.Objected((Checked.Objection) checked);
        });
    }

    private PairAnswer close(Transaction transaction, Seat seat, String line) {
        Mentorship about = seat.mentorship();
        PersonId me = seat.viewer().id();
        PairStore store = transaction.store(PairStore.class);
        List<Closing> before = store.closings(about.program(), about.id());
        boolean otherClosed =
                before.stream().anyMatch(closing -> !closing.person().equals(me));
        Instant now = ground.clock().instant();
        Instant until = before.stream()
                .flatMap(closing -> closing.waitsUntil().stream())
                .findFirst()
                .orElse(now.plus(CLOSES_WITHIN));
        store.close(new Closing(about.program(), about.id(), me, line, now, Optional.of(until)));
        if (otherClosed) {
            return completed(transaction, seat);
        }
        if (before.isEmpty()) {
            ask(transaction, seat, until);
        }
        String name = reader.name(transaction, about.program(), about.other(me));
        return new PairAnswer.Done(
                about, PairWords.closed(name, until.atZone(seat.viewer().zone()).toLocalDate()));
    }

    private void ask(Transaction transaction, Seat seat, Instant until) {
        Mentorship about = seat.mentorship();
        PersonId other = about.other(seat.viewer().id());
        audit.record(transaction, PairActs.entry(about, actor(seat), PairActs.CLOSED));
        Optional<Person> asked = ground.people().find(transaction, about.program(), other);
        LocalDate day = until.atZone(
                        asked.map(Person::zone).orElse(seat.viewer().zone()))
                .toLocalDate();
        post.ask(
                transaction,
                about,
                other,
                question(until),
                PairMessages.asksToClose(
                        about, PairWords.asksToClose(seat.viewer().displayName(), day)));
    }

    private PairAnswer completed(Transaction transaction, Seat seat) {
        PersonId other = seat.mentorship().other(seat.viewer().id());
        return book.complete(transaction, seat.mentorship(), actor(seat))
                .<PairAnswer>map(now -> {
                    farewells.completed(transaction, now);
                    String name = reader.name(transaction, now.program(), other);
                    return new PairAnswer.Done(now, PairWords.completed(name) + " " + PairWords.CERTIFICATE_FOLLOWS);
                })
                .orElseGet(() -> new PairAnswer.No(PairWords.OVER));
    }

    /** The other has closed it, and this one would rather go on: nothing is closed. */
    public PairAnswer notYet(Member by, MentorshipId id) {
        return ground.transactions()
                .run(transaction -> findOwn(transaction, by, id)
                        .map(seat -> notYet(transaction, seat))
                        .orElseGet(PairAnswer::notFound));
    }

    private PairAnswer notYet(Transaction transaction, Seat seat) {
        Mentorship about = seat.mentorship();
        PersonId other = about.other(seat.viewer().id());
        PairStore store = transaction.store(PairStore.class);
        Optional<Closing> theirs = store.closings(about.program(), about.id()).stream()
                .filter(closing -> closing.person().equals(other))
                .findFirst();
        if (!about.isLive() || theirs.isEmpty()) {
            return new PairAnswer.No(about.isLive() ? PairWords.NOTHING_TO_REOPEN : PairWords.OVER);
        }
        store.reopen(about.program(), about.id());
        audit.record(transaction, PairActs.entry(about, actor(seat), PairActs.REOPENED));
        String name = reader.name(transaction, about.program(), other);
        post.tell(
                transaction,
                about,
                other,
                "goes-on-" + ground.clock().instant().toEpochMilli(),
                PairMessages.withCard(about, PairWords.wouldGoOn(seat.viewer().displayName())));
        return new PairAnswer.Done(about, PairWords.goesOn(name));
    }

    /** The lead sees to it that a mentee whose mentorship ended may have another mentor: they are asked, since nobody is matched unasked. */
    public PairAnswer findNewMentor(Member by, MentorshipId id) {
        return ground.transactions()
                .run(transaction -> reader.see(transaction, by, id)
                        .filter(seat -> seat.may(PairDeed.READ_ENDING))
                        .<PairAnswer>map(seat -> {
                            Mentorship ended = seat.mentorship();
                            post.ask(transaction, ended, ended.mentee(), "ask-again", PairMessages.wouldYouLike(ended));
                            return new PairAnswer.Done(ended, PairWords.ASKED_AGAIN);
                        })
                        .orElseGet(PairAnswer::notFound));
    }

    private Optional<Seat> findOwn(Transaction transaction, Member by, MentorshipId id) {
        return reader.hold(transaction, by, id).filter(seat -> seat.may(PairDeed.READ_AGREEMENT));
    }

    private static String question(Instant until) {
        return "close-" + until.toEpochMilli();
    }

    private static Actor actor(Seat seat) {
        return new Actor.OnePerson(seat.viewer().id());
    }
}
