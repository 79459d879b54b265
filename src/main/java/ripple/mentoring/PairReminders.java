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
import ripple.people.Availability;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.texts.Texts;

/** What the two of a mentorship are reminded of, looked at again when its time has come. */
public final class PairReminders {

    /** Then there is silence, until something is heard of the two again. */
    private static final int MOST_IN_A_ROW = 2;

    private final PeopleService people;
    private final PairReader reader;
    private final Meetings meetings;
    private final Texts texts;

    public PairReminders(PairGround ground, Meetings meetings, Texts texts) {
        this.people = ground.people();
        this.reader = ground.reader();
        this.meetings = meetings;
        this.texts = texts;
    }

    /** Why it comes, to end the sentence "This came because". */
    public String because() {
        return texts.say(PairText.BECAUSE);
    }

    /** How it stands with the two. */
    public enum Course {
        GOES_ON,
        RESTS,
        OVER
    }

    /** What came of looking: what to say, if anything, and what comes next. */
    public record Looked(Optional<Section> says, Course course, Optional<Due> next) {
        static final Looked OVER = new Looked(Optional.empty(), Course.OVER, Optional.empty());

        static Looked nothing(Optional<Due> next) {
            return new Looked(Optional.empty(), Course.GOES_ON, next);
        }

        /** Whoever goes on plans it anew; looked at meanwhile all the same. */
        static Looked resting(Due due, Instant now) {
            return new Looked(Optional.empty(), Course.RESTS, Optional.of(due.at(now.plus(Cadence.WEEKLY.length()))));
        }

        static Looked says(Section section, Optional<Due> next) {
            return new Looked(Optional.of(section), Course.GOES_ON, next);
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
        if (seat.get().mentorship().state() == MentorshipState.PAUSED) {
            return Looked.resting(due, now);
        }
        return switch (moment.get()) {
            case AGREEMENT -> agreement(transaction, seat.get(), due, now);
            case END_IS_NEAR -> end(transaction, seat.get(), due, now);
            case QUIET -> quiet(transaction, seat.get(), due, now);
        };
    }

    /** Twice at most: before the third meeting, and a week later. While the other is away there is none, so it waits. */
    private Looked agreement(Transaction transaction, Seat seat, Due due, Instant now) {
        Mentorship about = seat.mentorship();
        Agreements agreements = AgreementService.of(transaction, about.program(), about.id());
        if (agreements.holds().isPresent()) {
            return Looked.nothing(Optional.empty());
        }
        Optional<Due> next = PairPlan.isFirst(due) ? Optional.of(PairPlan.second(due, now)) : Optional.empty();
        if (agreements
                .proposed()
                .filter(proposed -> proposed.isConfirmedBy(seat.side()))
                .isPresent()) {
            return Looked.nothing(next);
        }
        Optional<Instant> back = agreements.proposed().isPresent() ? Optional.empty() : back(transaction, seat, now);
        if (back.isPresent()) {
            return Looked.nothing(Optional.of(due.at(back.get())));
        }
        PairText text = agreements.proposed().isPresent() ? PairText.AGREEMENT_WAITS : PairText.AGREEMENT_MISSING;
        Section says = Section.of(texts.say(text, Map.of("other", other(transaction, seat))))
                .with(button(about, PairActs.AGREEMENT, PairLabels.AGREEMENT));
        return Looked.says(says, next);
    }

    /** Two weeks before the day, and on it; after it, if the two rested then. */
    private Looked end(Transaction transaction, Seat seat, Due due, Instant now) {
        Mentorship about = seat.mentorship();
        Optional<LocalDate> endsOn = AgreementService.of(transaction, about.program(), about.id())
                .holds()
                .map(Agreement::endsOn)
                .filter(day -> PairPlan.endsOn(due).equals(day));
        if (endsOn.isEmpty()) {
            return Looked.OVER;
        }
        LocalDate today = now.atZone(seat.viewer().zone()).toLocalDate();
        Optional<Due> next = today.isBefore(endsOn.get())
                ? Optional.of(due.next(
                        PairPlan.onTheDay(endsOn.get()),
                        PairPlan.inTheMorning(endsOn.get(), seat.viewer().zone())))
                : Optional.empty();
        PairText text = today.isAfter(endsOn.get()) ? PairText.END_HAS_PASSED : PairText.END_IS_NEAR;
        String words = texts.say(text, Map.of("other", other(transaction, seat), "until", PairWords.day(endsOn.get())));
        Section says = Section.of(words)
                .with(
                        button(about, PairActs.AGREEMENT, PairLabels.EXTEND),
                        button(about, PairActs.COMPLETE, PairLabels.COMPLETE),
                        button(about, PairActs.KEEP, PairLabels.KEEP));
        return Looked.says(says, next);
    }

    /**
     * Nothing was heard of the two for three weeks, or longer than their agreement lets expect; once more after as long, and then no more.
     * Nobody is asked to write to somebody who is away.
     */
    private Looked quiet(Transaction transaction, Seat seat, Due due, Instant now) {
        Duration quietAfter = quietAfter(transaction, seat.mentorship());
        Instant last = lastHeard(transaction, seat.mentorship());
        Instant quietAt = last.plus(quietAfter);
        if (quietAt.isAfter(now)) {
            return Looked.nothing(Optional.of(due.next(quietAt.toString(), quietAt)));
        }
        Instant again = now.plus(quietAfter);
        Due next = due.next(again.toString(), again);
        if (Duration.between(last, now).dividedBy(quietAfter) > MOST_IN_A_ROW) {
            return Looked.nothing(Optional.of(next));
        }
        return back(transaction, seat, now)
                .map(back -> Looked.nothing(Optional.of(due.at(back))))
                .orElseGet(() -> Looked.says(quiet(transaction, seat), Optional.of(next)));
    }

    private Section quiet(Transaction transaction, Seat seat) {
        return Section.of(texts.say(PairText.QUIET, Map.of("other", other(transaction, seat))))
                .with(button(seat.mentorship(), PairActs.SHOW, PairLabels.OPEN));
    }

    private static Duration quietAfter(Transaction transaction, Mentorship about) {
        return Cadence.quietAfter(AgreementService.of(transaction, about.program(), about.id())
                .holds()
                .map(Agreement::cadence));
    }

    private Instant lastHeard(Transaction transaction, Mentorship about) {
        Meetings.Held held = meetings.of(transaction, about.program(), about.id());
        return Stream.of(held.last(), held.lastWord(), about.begunAt(), Optional.of(about.since()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(about.since());
    }

    /** The morning on which the other of the two is back, if they are away. */
    private Optional<Instant> back(Transaction transaction, Seat seat, Instant now) {
        Mentorship about = seat.mentorship();
        PersonId other = about.other(seat.viewer().id());
        return people.find(transaction, about.program(), other).flatMap(person -> {
            Availability hours = people.availability(transaction, about.program(), other);
            return hours.away()
                    .filter(away -> hours.isAway(now, person.zone()))
                    .map(away -> PairPlan.inTheMorning(away.last().plusDays(1), person.zone()));
        });
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
