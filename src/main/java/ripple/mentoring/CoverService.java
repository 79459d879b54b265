package ripple.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Checked;
import ripple.privacy.Subject;

/** A mentor who will be away asks another to look after their mentees; nothing holds before the other has said yes. */
public final class CoverService {

    public static final String FIRST_DAY = "first-day";
    public static final String LAST_DAY = "last-day";
    public static final String COVER = "cover";

    private static final int LONGEST_DAYS = 183;

    private final PairGround ground;
    private final PairReader reader;
    private final AvailabilityService hours;
    private final Covers covers;
    private final Audit audit;

    public CoverService(PairGround ground, AvailabilityService hours) {
        this.ground = ground;
        this.hours = hours;
        this.reader = ground.reader();
        this.covers = new Covers(ground);
        this.audit = new Audit(ground.clock());
    }

    /**
     * What was filled in.
     *
     * @param firstDay as 2026-12-24
     * @param lastDay the last day on which they are away
     * @param leftInPeace whether nothing is to be asked of them on these days
     */
    public record Wish(String firstDay, String lastDay, Optional<PersonId> cover, boolean leftInPeace) {}

    /** Asks another mentor. */
    public PairAnswer ask(Member by, MentorshipId id, Wish wish) {
        return ground.transactions()
                .run(transaction -> reader.hold(transaction, by, id)
                        .filter(seat -> seat.side() == Side.MENTOR)
                        .map(seat -> seat.may(PairDeed.ASK_FOR_COVER)
                                ? ask(transaction, seat, wish)
                                : new PairAnswer.No(PairWords.OVER))
                        .orElseGet(PairAnswer::notFound));
    }

    private PairAnswer ask(Transaction transaction, Seat seat, Wish wish) {
        Optional<LocalDate> first = AgreementForm.day(wish.firstDay());
        Optional<LocalDate> last = AgreementForm.day(wish.lastDay());
        if (first.isEmpty() || last.isEmpty()) {
            return unfit(first.isEmpty() ? FIRST_DAY : LAST_DAY, CoverWords.NO_DAYS);
        }
        LocalDate today = ground.clock().instant().atZone(seat.viewer().zone()).toLocalDate();
        Optional<PairAnswer> problem = problem(first.get(), last.get(), today).or(() -> whom(transaction, seat, wish));
        return problem.orElseGet(() -> ask(
                transaction,
                seat,
                new Ask(
                        new Availability.Away(first.get(), last.get()),
                        wish.cover().orElseThrow(),
                        wish.leftInPeace())));
    }

    private static Optional<PairAnswer> problem(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            return Optional.of(unfit(LAST_DAY, CoverWords.LAST_BEFORE_FIRST));
        }
        if (last.isBefore(today)) {
            return Optional.of(unfit(LAST_DAY, CoverWords.IN_THE_PAST));
        }
        return last.isAfter(first.plusDays(LONGEST_DAYS))
                ? Optional.of(unfit(LAST_DAY, CoverWords.TOO_LONG))
                : Optional.empty();
    }

    /** Whether the chosen one can be asked; avoidances are not said here, they show in which pairs are looked after. */
    private Optional<PairAnswer> whom(Transaction transaction, Seat seat, Wish wish) {
        Instant now = ground.clock().instant();
        if (wish.cover().filter(seat.viewer().id()::equals).isPresent()) {
            return Optional.of(unfit(COVER, CoverWords.NOT_YOURSELF));
        }
        boolean isMentor = wish.cover()
                .flatMap(cover -> reader.findPerson(
                        transaction, new Member(seat.mentorship().program(), cover)))
                .filter(person -> ground.offers()
                        .capacity(transaction, seat.mentorship().program(), person.id(), now)
                        .isPresent())
                .isPresent();
        return isMentor ? Optional.empty() : Optional.of(unfit(COVER, CoverWords.MENTORS_ONLY));
    }

    private PairAnswer ask(Transaction transaction, Seat seat, Ask what) {
        Mentorship about = seat.mentorship();
        return put(transaction, seat, what)
                .<PairAnswer>map(found -> {
                    covers.ask(transaction, found);
                    record(transaction, found, about.mentor(), PairActs.COVER_ASKED);
                    String asked = CoverWords.asked(reader.name(transaction, about.program(), found.cover()));
                    return new PairAnswer.Done(
                            about, what.leftInPeace() ? asked + " " + leaveInPeace(transaction, seat, what) : asked);
                })
                .orElseGet(() -> new PairAnswer.No(CoverWords.ASKED_ALREADY));
    }

    private Optional<Cover> put(Transaction transaction, Seat seat, Ask what) {
        Mentorship about = seat.mentorship();
        CoverStore store = transaction.store(CoverStore.class);
        Instant over = what.days()
                .last()
                .plusDays(1)
                .atStartOfDay(seat.viewer().zone())
                .toInstant();
        return store.ask(
                        about.program(),
                        about.mentor(),
                        what.cover(),
                        what.days().first(),
                        what.days().last(),
                        ground.clock().instant(),
                        over)
                .flatMap(id -> store.find(about.program(), id));
    }

    /** Their own absence, too: joined with one that overlaps, so that it never becomes shorter. */
    private String leaveInPeace(Transaction transaction, Seat seat, Ask what) {
        Availability after = hours.change(
                transaction,
                seat.mentorship().program(),
                seat.viewer().id(),
                before -> before.goingAway(Optional.of(
                        before.away().flatMap(away -> away.joined(what.days())).orElse(what.days()))));
        return after.away()
                .map(away -> CoverWords.leftInPeace(away.first(), away.last()))
                .orElse("");
    }

    /** Whom to ask, for which days, and whether to leave the asker in peace then. */
    private record Ask(Availability.Away days, PersonId cover, boolean leftInPeace) {}

    private static PairAnswer unfit(String field, String sentence) {
        return new PairAnswer.Objected(new Checked.Unfit(Map.of(field, sentence)));
    }

    /** The asked mentor says yes: the other and their mentees hear of it. The answer is a sentence for them. */
    public String agree(Member by, CoverId id) {
        return answer(by, id, CoverState.AGREED, this::agreed);
    }

    /** The asked mentor says no. */
    public String decline(Member by, CoverId id) {
        return answer(by, id, CoverState.DECLINED, this::declined);
    }

    private String answer(Member by, CoverId id, CoverState to, Telling telling) {
        return ground.transactions().run(transaction -> {
            CoverStore store = transaction.store(CoverStore.class);
            Optional<Cover> cover = store.find(by.program(), id)
                    .filter(found -> found.cover().equals(by.person()))
                    .filter(found -> reader.findPerson(transaction, by).isPresent());
            if (cover.isEmpty() || cover.get().state() == CoverState.OVER) {
                return CoverWords.NOT_FOUND;
            }
            return store.move(by.program(), id, CoverState.ASKED, to) == 1
                    ? telling.tell(transaction, cover.get())
                    : CoverWords.ANSWERED;
        });
    }

    private String agreed(Transaction transaction, Cover cover) {
        List<Mentorship> pairs = covers.pairs(transaction, cover);
        String mentor = reader.name(transaction, cover.program(), cover.mentor());
        String name = reader.name(transaction, cover.program(), cover.cover());
        String thanks = CoverWords.agreed(mentor);
        covers.close(transaction, cover, thanks);
        covers.tell(transaction, cover, cover.mentor(), "agreed", CoverWords.agreedTo(name, pairs.size()));
        pairs.forEach(pair -> covers.tell(
                transaction,
                cover,
                pair.mentee(),
                "agreed",
                CoverWords.toMentee(mentor, name, cover.firstDay(), cover.lastDay())));
        record(transaction, cover, cover.cover(), PairActs.COVER_AGREED);
        ground.listeners().tell(listener -> listener.covered(transaction, cover));
        return thanks;
    }

    private String declined(Transaction transaction, Cover cover) {
        covers.close(transaction, cover, CoverWords.declined());
        String name = reader.name(transaction, cover.program(), cover.cover());
        covers.tell(transaction, cover, cover.mentor(), "declined", CoverWords.declinedTo(name));
        record(transaction, cover, cover.cover(), PairActs.COVER_DECLINED);
        return CoverWords.declined();
    }

    private void record(Transaction transaction, Cover cover, PersonId by, String act) {
        audit.record(
                transaction,
                new AuditEntry(
                        cover.program(),
                        new Actor.OnePerson(by),
                        act,
                        new Subject("cover", cover.id().value())));
    }

    /** Tells those whom the answer touches, and says what the answerer reads. */
    @FunctionalInterface
    private interface Telling {
        String tell(Transaction transaction, Cover cover);
    }
}
