package ripple.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Button;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.Person;
import ripple.texts.Texts;

/** What the two of a mentorship are reminded of, looked at again when its time has come. */
public final class PairReminders {

    /** Tells the second reminder of an end from the first. */
    private static final String ON_THE_DAY = "#2";

    private final PairReader reader;
    private final Meetings meetings;
    private final Texts texts;

    public PairReminders(PairGround ground, Meetings meetings, Texts texts) {
        this.reader = ground.reader();
        this.meetings = meetings;
        this.texts = texts;
    }

    /** What came of looking: what to say, if anything, and what comes next. */
    public record Looked(Optional<Section> says, boolean isOver, Optional<Due> next) {
        static final Looked OVER = new Looked(Optional.empty(), true, Optional.empty());

        static Looked nothing(Optional<Due> next) {
            return new Looked(Optional.empty(), false, next);
        }
    }

    public Looked look(Transaction transaction, Due due, Person person, Instant now) {
        Optional<Seat> seat = PairPlan.mentorship(due)
                .flatMap(id -> reader.see(transaction, new Member(due.program(), person.id()), id))
                .filter(found -> found.may(PairDeed.AGREE));
        Optional<PairMoment> moment = PairMoment.of(due.kind());
        if (seat.isEmpty() || moment.isEmpty()) {
            return Looked.OVER;
        }
        return switch (moment.get()) {
            case AGREEMENT -> agreement(transaction, seat.get(), due, now);
            case END_IS_NEAR -> end(transaction, seat.get(), due, now);
            case QUIET -> quiet(transaction, seat.get(), due, now);
        };
    }

    /** Twice at most: before the third meeting, and a week later. As long as the two rest it waits. */
    private Looked agreement(Transaction transaction, Seat seat, Due due, Instant now) {
        Mentorship about = seat.mentorship();
        Agreements agreements = AgreementService.of(transaction, about.program(), about.id());
        if (agreements.holds().isPresent()) {
            return Looked.nothing(Optional.empty());
        }
        if (about.state() == MentorshipState.PAUSED) {
            return Looked.nothing(Optional.of(due.at(now.plus(Cadence.WEEKLY.length()))));
        }
        Optional<Due> next = PairPlan.isFirst(due) ? Optional.of(PairPlan.second(due, now)) : Optional.empty();
        if (agreements
                .proposed()
                .filter(proposed -> proposed.isConfirmedBy(seat.side()))
                .isPresent()) {
            return Looked.nothing(next);
        }
        PairText text = agreements.proposed().isPresent() ? PairText.AGREEMENT_WAITS : PairText.AGREEMENT_MISSING;
        Section says = Section.of(texts.say(text, Map.of("other", other(transaction, seat))))
                .with(button(about, PairActs.AGREEMENT, PairLabels.AGREEMENT));
        return new Looked(Optional.of(says), false, next);
    }

    /** Two weeks before the day, and on it. */
    private Looked end(Transaction transaction, Seat seat, Due due, Instant now) {
        Mentorship about = seat.mentorship();
        Optional<LocalDate> endsOn = AgreementService.of(transaction, about.program(), about.id())
                .holds()
                .map(Agreement::endsOn)
                .filter(day -> due.occurrence().replace(ON_THE_DAY, "").equals(day.toString()));
        if (endsOn.isEmpty()) {
            return Looked.OVER;
        }
        LocalDate today = now.atZone(seat.viewer().zone()).toLocalDate();
        Optional<Due> next = today.isBefore(endsOn.get())
                ? Optional.of(due.next(
                        endsOn.get() + ON_THE_DAY,
                        PairPlan.onTheDay(endsOn.get(), seat.viewer().zone())))
                : Optional.empty();
        String words = texts.say(
                PairText.END_IS_NEAR, Map.of("other", other(transaction, seat), "until", PairWords.day(endsOn.get())));
        Section says = Section.of(words)
                .with(
                        button(about, PairActs.AGREEMENT, PairLabels.EXTEND),
                        button(about, PairActs.COMPLETE, PairLabels.COMPLETE),
                        button(about, PairActs.KEEP, PairLabels.KEEP));
        return new Looked(Optional.of(says), false, next);
    }

    /** Nothing was heard of the two for three weeks, or longer than their agreement lets expect. */
    private Looked quiet(Transaction transaction, Seat seat, Due due, Instant now) {
        Mentorship about = seat.mentorship();
        if (about.state() == MentorshipState.PAUSED) {
            return Looked.nothing(Optional.empty());
        }
        Meetings.Held held = meetings.of(transaction, about.program(), about.id());
        Instant last = Stream.of(held.last(), held.lastWord(), about.begunAt(), Optional.of(about.since()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(about.since());
        Duration quietAfter = Cadence.quietAfter(AgreementService.of(transaction, about.program(), about.id())
                .holds()
                .map(Agreement::cadence));
        Instant quietAt = last.plus(quietAfter);
        if (quietAt.isAfter(now)) {
            return Looked.nothing(Optional.of(due.next(quietAt.toString(), quietAt)));
        }
        Instant again = now.plus(quietAfter);
        Section says = Section.of(texts.say(PairText.QUIET, Map.of("other", other(transaction, seat))))
                .with(button(about, PairActs.SHOW, PairLabels.OPEN));
        return new Looked(Optional.of(says), false, Optional.of(due.next(again.toString(), again)));
    }

    private String other(Transaction transaction, Seat seat) {
        Mentorship about = seat.mentorship();
        return reader.name(
                transaction, about.program(), about.other(seat.viewer().id()));
    }

    private static Button button(Mentorship about, String act, String label) {
        return new Button(act, label, Long.toString(about.id().value()), Button.Style.DEFAULT);
    }
}
