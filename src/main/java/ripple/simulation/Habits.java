package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.checkin.CardValue;
import ripple.checkin.CheckInActs;
import ripple.checkin.Word;
import ripple.mentoring.Cadence;
import ripple.mentoring.PairActs;
import ripple.mentoring.RequestActs;
import ripple.nudge.PromptActs;
import ripple.reflection.ReflectionActs;
import ripple.round.RoundActs;
import ripple.simulation.Told.Pressable;

/** What people do when they read a message: mostly they answer, some late, some never, some put it off. Decided by dice, not by chance. */
final class Habits {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int LATEST = 120;
    private static final int PUT_OFF_ONE_IN = 40;
    private static final int LONGEST_AGREEMENT = 150;

    private final Chance chance;

    Habits(long seed) {
        this.chance = new Chance(seed);
    }

    /** What somebody will do; what all of it answers. */
    record Answer(List<Order> orders, Optional<Occasion> completes) {}

    List<Answer> reads(Told told) {
        List<Answer> answers = new ArrayList<>();
        if (told.isBundle() && chance.of(PUT_OFF_ONE_IN, "put off " + told.number()) == 0) {
            String act = chance.isIn(50, "until " + told.number()) ? PromptActs.TOMORROW : PromptActs.NEXT_WEEK;
            told.buttons(act).forEach(button -> answers.add(one(told, told.at(), button)));
        }
        cards(told).ifPresent(answers::add);
        for (Pressable button : told.buttons()) {
            if (isPressed(button, told)) {
                answers.add(new Answer(List.of(press(told, later(told, button), button)), completes(told, button)));
            }
        }
        return answers;
    }

    private Answer one(Told told, Instant at, Pressable button) {
        return new Answer(List.of(press(told, at, button)), Optional.empty());
    }

    /** Many answer at once, some after a reminder or two, some never. */
    private Instant later(Told told, Pressable button) {
        int quarters = chance.of(LATEST, told.person() + " reads " + told.at() + button.act());
        return told.at().plus(QUARTER.multipliedBy(1 + (quarters * quarters) / LATEST));
    }

    private boolean isPressed(Pressable button, Told told) {
        String dice = button.act() + " " + button.value() + " by " + told.person();
        return switch (button.act()) {
            case CheckInActs.WRITE -> chance.isIn(60, dice + told.at());
            case CheckInActs.PACE -> isPaceWished(button, told);
            case PairActs.COVER_AGREE -> chance.isIn(75, dice);
            case PairActs.COVER_DECLINE ->
                !isPressed(new Pressable(PairActs.COVER_AGREE, button.value()), told) && chance.isIn(60, dice);
            case RequestActs.ACCEPT -> chance.isIn(70, dice);
            case RequestActs.NOT_NOW -> !isAccepted(button, told) && chance.isIn(40, dice);
            case RoundActs.YES -> chance.isIn(75, dice);
            case RoundActs.NOT_NOW ->
                !isPressed(new Pressable(RoundActs.YES, button.value()), told) && chance.isIn(60, dice);
            case RequestActs.ASK_THIS_ONE -> chance.isIn(60, dice);
            case PairActs.CONFIRM -> chance.isIn(85, dice);
            case PairActs.AGREEMENT ->
                told.isBundle() && told.buttons(PairActs.COMPLETE).isEmpty() && chance.isIn(70, dice);
            case PairActs.COMPLETE, ReflectionActs.WRITE -> chance.isIn(60, dice);
            case ReflectionActs.PULSE_YES -> chance.isIn(70, dice);
            case ReflectionActs.PULSE_NO -> !chance.isIn(85, dice) && !isPressed(yes(button), told);
            case ReflectionActs.PULSE ->
                button.value().endsWith(":" + (1 + chance.of(3, dice.substring(0, dice.lastIndexOf(':')))));
            default -> false;
        };
    }

    /** Most say "every two weeks", some "every week", some nothing. */
    private boolean isPaceWished(Pressable button, Told told) {
        String card = button.value().split(":", -1)[0];
        int dice = chance.of(100, "pace of card " + card + " by " + told.person());
        return button.value().equals(card + ":2") ? dice < 60 : dice >= 90;
    }

    private boolean isAccepted(Pressable button, Told told) {
        return isPressed(new Pressable(RequestActs.ACCEPT, button.value()), told);
    }

    private static Pressable yes(Pressable no) {
        return new Pressable(ReflectionActs.PULSE_YES, no.value());
    }

    private Order press(Told told, Instant at, Pressable button) {
        return button.act().equals(PairActs.AGREEMENT)
                ? Order.of(
                        at, Deed.PRESSES, told.person(), button.act(), button.value(), cadence(button), end(at, button))
                : Order.of(at, Deed.PRESSES, told.person(), button.act(), button.value());
    }

    private static String cadence(Pressable agreement) {
        return weeks("mentorship:" + agreement.value()) == 2 ? Cadence.TWO_WEEKS.code() : Cadence.WEEKLY.code();
    }

    /** Every how many weeks the two of this pair want to meet. */
    static int weeks(String pair) {
        return pair.hashCode() % 4 == 0 ? 2 : 1;
    }

    private String end(Instant at, Pressable agreement) {
        LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
        return today.plusDays(20 + chance.of(LONGEST_AGREEMENT, "end of " + agreement.value()))
                .toString();
    }

    private static Optional<Occasion> completes(Told told, Pressable button) {
        return button.act().equals(CheckInActs.WRITE) ? question(told, Occasions.MENTEE) : Optional.empty();
    }

    /** The question that a message asks, or reminds of; empty where it asks for two weeks, since one that was put off came again. */
    private static Optional<Occasion> question(Told told, String kind) {
        List<Occasion> questions = told.items().stream()
                .filter(item -> item.kind().equals(kind) || item.kind().equals(kind + Occasions.REMINDER))
                .map(item -> new Occasion(
                        item.person(), kind, item.subject(), item.occurrence().split("#", -1)[0]))
                .distinct()
                .toList();
        return questions.stream().filter(only -> questions.size() == 1).findFirst();
    }

    /** What becomes of a pair that has just begun, or come to an end. */
    List<Order> follows(SimulationStore.Entry pair, Instant now) {
        String dice = pair.subject() + " at " + now;
        return switch (pair.kind()) {
            case "active" -> begun(pair, now, dice);
            case "ended", "completed" ->
                chance.isIn(60, dice)
                        ? List.of(Order.of(
                                now.plus(Duration.ofDays(10)),
                                Deed.ASKS_FOR_A_MENTOR,
                                Long.parseLong(pair.occurrence())))
                        : List.of();
            default -> List.of();
        };
    }

    private List<Order> begun(SimulationStore.Entry pair, Instant now, String dice) {
        Instant then = now.plus(Duration.ofDays(20 + chance.of(150, "after " + dice)));
        String until = then.plus(Duration.ofDays(10 + chance.of(10, "for " + dice)))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        if (chance.isIn(20, "pauses " + dice)) {
            return List.of(Order.of(then, Deed.PAUSES, pair.person(), pair.subject(), until));
        }
        return chance.isIn(20, "ends " + dice)
                ? List.of(Order.of(then, Deed.ENDS, pair.person(), pair.subject()))
                : List.of();
    }

    /** One word for each card of a mentor; some leave one out, some leave all. */
    private Optional<Answer> cards(Told told) {
        Map<Long, Pressable> words = new LinkedHashMap<>();
        for (Pressable button : told.buttons(CheckInActs.WORD)) {
            CardValue.read(button.value())
                    .filter(card -> card.code().equals(word(card.word().value()).code()))
                    .ifPresent(card -> words.put(card.word().value(), button));
        }
        int mood = chance.of(100, told.person() + " answers " + told.at());
        if (words.isEmpty() || mood < 25) {
            return Optional.empty();
        }
        boolean leavesOneOut = mood < 35;
        List<Order> orders = words.values().stream()
                .skip(leavesOneOut ? 1 : 0)
                .map(button -> press(told, later(told, button), button))
                .toList();
        return Optional.of(new Answer(orders, leavesOneOut ? Optional.empty() : question(told, Occasions.MENTOR)));
    }

    private Word word(long card) {
        int dice = chance.of(100, "card " + card);
        if (dice < 80) {
            return Word.ON_TRACK;
        }
        return dice < 88 ? Word.STUCK : dice < 95 ? Word.DID_NOT_MEET : Word.SKIP;
    }
}
