package ripple.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
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
    private final Covers covers;
    private final Audit audit;

    public CoverService(PairGround ground) {
        this.ground = ground;
        this.reader = ground.reader();
        this.covers = new Covers(ground);
        this.audit = new Audit(ground.clock());
    }

    /**
     * What was filled in.
     *
     * @param firstDay as 2026-12-24
     * @param lastDay the last day on which they are away
     */
    public record Wish(String firstDay, String lastDay, Optional<PersonId> cover) {}

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
        return problem.orElseGet(() ->
                ask(transaction, seat, first.get(), last.get(), wish.cover().orElseThrow()));
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

    private PairAnswer ask(Transaction transaction, Seat seat, LocalDate first, LocalDate last, PersonId cover) {
        Mentorship about = seat.mentorship();
        CoverStore store = transaction.store(CoverStore.class);
        Instant over = last.plusDays(1).atStartOfDay(seat.viewer().zone()).toInstant();
        Optional<CoverId> asked = store.ask(
                about.program(),
                about.mentor(),
                cover,
                first,
                last,
                ground.clock().instant(),
                over);
        return asked.flatMap(id -> store.find(about.program(), id))
                .<PairAnswer>map(found -> {
                    covers.ask(transaction, found);
                    record(transaction, found, about.mentor(), PairActs.COVER_ASKED);
                    return new PairAnswer.Done(
                            about, CoverWords.asked(reader.name(transaction, about.program(), cover)));
                })
                .orElseGet(() -> new PairAnswer.No(CoverWords.ASKED_ALREADY));
    }

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
