package ripple.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ripple.checkin.CardValue;
import ripple.checkin.CheckInActs;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInId;
import ripple.checkin.Word;
import ripple.mentoring.AgreementDraft;
import ripple.mentoring.Agreements;
import ripple.mentoring.CoverId;
import ripple.mentoring.MeetingPlace;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.PairActs;
import ripple.mentoring.RequestActs;
import ripple.mentoring.RequestId;
import ripple.nudge.PromptActs;
import ripple.nudge.SnoozeService.Snoozed;
import ripple.people.Member;
import ripple.reflection.PulseService;
import ripple.reflection.ReflectionActs;
import ripple.reflection.ReflectionDraft;
import ripple.round.RoundActs;

/** What pressing a button below a message does, with the form that may follow it filled in. */
final class Buttons {

    private static final int HALF_AN_HOUR = 30;
    private static final int CONFIDENCE = 7;

    private final Ripple ripple;

    Buttons(Ripple ripple) {
        this.ripple = ripple;
    }

    /** The words of the order: the act, the value of the button, and what was chosen then. */
    List<String> press(Member who, Order order) {
        String value = order.word(1);
        switch (order.word(0)) {
            case CheckInActs.WORD -> say(who, value);
            case CheckInActs.PACE -> pace(who, value);
            case CheckInActs.WRITE -> write(who, value);
            case RequestActs.ACCEPT -> ripple.pairs().answers().accept(who, new RequestId(number(value)));
            case RequestActs.NOT_NOW -> ripple.pairs().answers().notNow(who, new RequestId(number(value)));
            case RequestActs.ASK_THIS_ONE ->
                ripple.pairs().requests().askThisOne(who, new RequestId(first(value)), (int) second(value));
            case RequestActs.NO_THANKS ->
                ripple.pairs().requests().noThanks(who, new RequestId(first(value)), (int) second(value));
            case RoundActs.YES -> ripple.rounds().proposals().accept(who, new MentorshipId(number(value)));
            case RoundActs.NOT_NOW -> ripple.rounds().proposals().decline(who, new MentorshipId(number(value)));
            case PairActs.AGREEMENT -> agree(who, value, order.word(2), order.word(3));
            case PairActs.CONFIRM ->
                ripple.pairs().agreements().confirm(who, new MentorshipId(first(value)), (int) second(value));
            case PairActs.COVER_AGREE -> ripple.pairs().covers().agree(who, new CoverId(number(value)));
            case PairActs.COVER_DECLINE -> ripple.pairs().covers().decline(who, new CoverId(number(value)));
            case PairActs.COMPLETE ->
                ripple.pairs().endings().complete(who, new MentorshipId(number(value)), "Thank you.", Optional.empty());
            case ReflectionActs.PULSE_YES -> ripple.weeks().pulses().agree(who, question(value));
            case ReflectionActs.PULSE_NO -> ripple.weeks().pulses().decline(who);
            case ReflectionActs.PULSE ->
                ripple.weeks().pulses().answer(who, question(value), Integer.parseInt(value.split(":", -1)[2]));
            case ReflectionActs.WRITE -> reflect(who, value, order);
            case PromptActs.TOMORROW -> {
                return until(ripple.program().snoozes().tomorrow(who, number(value)));
            }
            case PromptActs.NEXT_WEEK -> {
                return until(ripple.program().snoozes().nextWeek(who, number(value)));
            }
            default -> throw new IllegalArgumentException("Nobody in the year presses " + order.word(0));
        }
        return List.of();
    }

    private void say(Member who, String value) {
        CardValue card = CardValue.read(value).orElseThrow();
        Word word = Word.find(card.code()).orElseThrow();
        ripple.weeks().words().say(who, card.word(), word);
        if (word == Word.ON_TRACK) {
            ripple.weeks().words().met(who, card.word(), HALF_AN_HOUR);
        }
    }

    private void pace(Member who, String value) {
        CardValue card = CardValue.read(value).orElseThrow();
        ripple.weeks().words().pace(who, card.word(), Integer.parseInt(card.code()));
    }

    private void write(Member who, String value) {
        CheckInDraft draft = new CheckInDraft("We made a list.", "Ask one nurse.", Optional.of(CONFIDENCE), "");
        ripple.weeks().checkIns().write(who, new CheckInId(number(value)), draft, Optional.empty());
    }

    private void agree(Member who, String value, String cadence, String endsOn) {
        MentorshipId pair = new MentorshipId(number(value));
        int version = ripple.pairs()
                .agreements()
                .find(who, pair)
                .map(Agreements::version)
                .orElse(0);
        AgreementDraft draft = new AgreementDraft(
                "Try one small thing.",
                cadence,
                MeetingPlace.VIDEO.code(),
                "",
                LocalDate.parse(endsOn).toString(),
                version);
        ripple.pairs().agreements().propose(who, pair, draft, Optional.empty());
    }

    private void reflect(Member who, String theme, Order order) {
        ReflectionDraft draft = new ReflectionDraft(
                ripple.weeks().reflections().questions(who, theme).theme(), "I listened longer.", "", "");
        ripple.weeks().reflections().write(who, draft, Optional.empty(), "year:" + order.person() + ":" + order.at());
    }

    /** Until when it is quiet, if it is. */
    private static List<String> until(Snoozed snoozed) {
        return snoozed instanceof Snoozed.Until until ? List.of(until.instant().toString()) : List.of();
    }

    private static PulseService.Question question(String value) {
        return new PulseService.Question(new MentorshipId(first(value)), (int) second(value));
    }

    private static long first(String value) {
        return number(value.split(":", -1)[0]);
    }

    private static long second(String value) {
        return number(value.split(":", -1)[1]);
    }

    private static long number(String value) {
        return Long.parseLong(value);
    }
}
