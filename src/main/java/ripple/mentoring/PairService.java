package ripple.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import ripple.database.Transaction;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.privacy.Actor;
import ripple.privacy.Checked;

/** What the two of a mentorship can do with it while it is under way: let it rest and go on. Each deed asks by itself whether this person may. */
public final class PairService {

    /** The field in which a pause says when it is over. */
    public static final String UNTIL = "until";

    private static final int LONGEST_PAUSE_DAYS = 366;

    private final PairGround ground;
    private final PairReader reader;
    private final PairPost post;
    private final PairBook book;

    public PairService(PairGround ground) {
        this.ground = ground;
        this.reader = ground.reader();
        this.post = ground.post();
        this.book = new PairBook(ground);
    }

    /**
     * Lets it rest; the place is kept and nothing is asked of either.
     *
     * @param until the day on which it goes on, as 2026-12-24; empty if one of them will say so
     */
    public PairAnswer pause(Member by, MentorshipId id, String until) {
        return act(
                by,
                id,
                (transaction, seat) -> seat.may(PairDeed.PAUSE)
                        ? pause(transaction, seat, until)
                        : new PairAnswer.No(PairWords.NOT_TO_BE_PAUSED));
    }

    private PairAnswer pause(Transaction transaction, Seat seat, String until) {
        Optional<LocalDate> day = AgreementForm.day(until);
        Instant now = ground.clock().instant();
        LocalDate today = now.atZone(seat.viewer().zone()).toLocalDate();
        boolean unfit = !until.isBlank() && day.isEmpty();
        if (unfit || day.filter(chosen -> !chosen.isAfter(today)).isPresent()) {
            return unfit(PairFormWords.END_TOO_SOON);
        }
        if (day.filter(chosen -> chosen.isAfter(today.plusDays(LONGEST_PAUSE_DAYS)))
                .isPresent()) {
            return unfit(PairFormWords.PAUSE_TOO_FAR);
        }
        Mentorship about = seat.mentorship();
        PersonId other = about.other(seat.viewer().id());
        Optional<Instant> resumes =
                day.map(chosen -> chosen.atStartOfDay(seat.viewer().zone()).toInstant());
        Pause pause = new Pause(about.program(), about.id(), seat.viewer().id(), now, resumes);
        return book.pause(transaction, about, pause, actor(seat))
                .<PairAnswer>map(paused -> {
                    String how = day.map(PairWords::until).orElse(PairWords.UNTIL_RESUMED);
                    post.tell(
                            transaction,
                            paused,
                            other,
                            "paused-" + now.toEpochMilli(),
                            PairMessages.paused(
                                    paused, PairWords.pausedBy(seat.viewer().displayName(), how)));
                    return new PairAnswer.Done(
                            paused, PairWords.paused(reader.name(transaction, paused.program(), other), how));
                })
                .orElseGet(() -> new PairAnswer.No(PairWords.NOT_TO_BE_PAUSED));
    }

    private static PairAnswer unfit(String sentence) {
        return new PairAnswer.Objected(new Checked.Unfit(Map.of(UNTIL, sentence)));
    }

    /** Goes on after a pause; either of the two may, whoever paused it. */
    public PairAnswer resume(Member by, MentorshipId id) {
        return act(
                by,
                id,
                (transaction, seat) -> seat.may(PairDeed.RESUME)
                        ? resume(transaction, seat)
                        : new PairAnswer.No(seat.mentorship().isLive() ? PairWords.NOT_PAUSED : PairWords.OVER));
    }

    private PairAnswer resume(Transaction transaction, Seat seat) {
        Mentorship about = seat.mentorship();
        PersonId other = about.other(seat.viewer().id());
        return book.resume(transaction, about, actor(seat))
                .<PairAnswer>map(now -> {
                    String what = "resumed-" + now.since().toEpochMilli();
                    post.tell(
                            transaction,
                            now,
                            other,
                            what,
                            PairMessages.withCard(
                                    now, PairWords.resumedBy(seat.viewer().displayName())));
                    return new PairAnswer.Done(now, PairWords.resumed(reader.name(transaction, now.program(), other)));
                })
                .orElseGet(() -> new PairAnswer.No(PairWords.NOT_PAUSED));
    }

    private PairAnswer act(Member by, MentorshipId id, BiFunction<Transaction, Seat, PairAnswer> deed) {
        return ground.transactions()
                .run(transaction -> reader.hold(transaction, by, id)
                        .filter(seat -> seat.may(PairDeed.READ_AGREEMENT))
                        .map(seat -> deed.apply(transaction, seat))
                        .orElseGet(PairAnswer::notFound));
    }

    private static Actor actor(Seat seat) {
        return new Actor.OnePerson(seat.viewer().id());
    }
}
