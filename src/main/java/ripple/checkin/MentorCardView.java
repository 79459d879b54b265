package ripple.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.idea.AnswerWords;
import ripple.mentoring.MentorshipState;
import ripple.outbox.Button;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.texts.Texts;

/**
 * One mentee as the mentor's weekly message shows them: the idea's real state, what the mentee wrote, the four answers, and what follows
 * from the one that was given. Every section has a button of this card, so that the card can be found in its message and put anew.
 */
final class MentorCardView {

    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60);

    /** What one mentee wrote is shown in full; where there are many, they share this for each of the questions. */
    private static final int LONGEST_WORDS = 2_000;

    private static final int FEWEST_WORDS = 150;

    private final Texts texts;
    private final MentorCardLines lines;

    MentorCardView(Texts texts) {
        this.texts = texts;
        this.lines = new MentorCardLines(texts);
    }

    /** @param among so many are shown beside each other */
    List<Section> sections(MentorCard card, int among, Instant now, ZoneId reader) {
        List<Section> sections = new ArrayList<>();
        sections.add(question(card, Math.max(FEWEST_WORDS, LONGEST_WORDS / Math.max(1, among)), now, reader));
        if (isActive(card) && card.word().is(Word.STUCK) && !card.word().late()) {
            sections.add(obstacle(card));
            card.word().obstacle().map(reason -> advice(card, reason)).ifPresent(sections::add);
        }
        if (card.word().word().filter(Word::mayHaveMet).isPresent()) {
            sections.add(minutes(card));
        }
        if (isActive(card) && card.offersLess()) {
            sections.add(Section.of(lines.offer(card))
                    .with(
                            button(card, CheckInActs.PACE, "2", CheckInWords.STEADY_YES),
                            button(card, CheckInActs.PACE, "1", CheckInWords.STEADY_NO)));
        }
        return sections;
    }

    private Section question(MentorCard card, int longest, Instant now, ZoneId reader) {
        List<Part> text = new ArrayList<>();
        text.add(new Part.Strong(name(card)));
        card.standsInFor().ifPresent(mentor -> text.add(new Part.Words(" · " + lines.standsIn(mentor))));
        text.add(new Part.Words("\n" + lines.beside(card, now, reader)));
        card.checkIn().ifPresent(checkIn -> text.addAll(wrote(card, checkIn, longest)));
        note(card).ifPresent(note -> text.add(new Part.Words("\n" + note)));
        List<Button> buttons = Arrays.stream(Word.values())
                .map(word -> choice(
                        card,
                        CheckInActs.WORD,
                        word.code(),
                        CheckInWords.label(word),
                        card.word().is(word)))
                .toList();
        return new Section(text, buttons, Optional.empty());
    }

    /** What the mentee wrote last, in their words, each shortened to as many characters. */
    private List<Part> wrote(MentorCard card, CheckIn checkIn, int longest) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words("\n" + lines.wrote(card, checkIn)));
        said(parts, CheckInWords.MOVED, shown(checkIn.moved(), longest));
        said(parts, CheckInWords.NEXT_STEP, shown(checkIn.nextStep(), longest));
        checkIn.confidence()
                .ifPresent(number -> parts.add(new Part.Words("\n" + CheckInWords.CONFIDENT + " "
                        + CheckInWords.confidence(number, card.confidenceBefore()))));
        said(parts, CheckInWords.HELP, shown(checkIn.help(), longest));
        return parts;
    }

    private static String shown(String words, int longest) {
        return words.length() > longest ? AnswerWords.shortened(words, longest) : words;
    }

    private static void said(List<Part> parts, String question, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words("\n" + question + " "));
            parts.add(new Part.Typed(words));
        }
    }

    private static Optional<String> note(MentorCard card) {
        if (card.word().isAnswered() && !isActive(card)) {
            return Optional.of(CheckInWords.over(card));
        }
        if (card.word().late()) {
            return Optional.of(CheckInWords.keptLate(card));
        }
        boolean slower = card.standing().weeks() > 1;
        return slower && card.word().is(Word.ON_TRACK)
                ? Optional.of(CheckInWords.lessOften(name(card)))
                : Optional.empty();
    }

    private static Section minutes(MentorCard card) {
        Optional<Integer> met = card.word().minutes();
        Stream<Button> usual = MINUTES.stream()
                .map(minutes -> choice(
                        card,
                        CheckInActs.MINUTES,
                        Integer.toString(minutes),
                        CheckInWords.time(minutes),
                        met.filter(minutes::equals).isPresent()));
        Button other = choice(
                card,
                CheckInActs.MINUTES,
                CheckInActs.OTHER,
                CheckInWords.OTHER_MINUTES,
                met.filter(minutes -> !MINUTES.contains(minutes)).isPresent());
        return new Section(
                List.of(new Part.Words(met.map(CheckInWords::met).orElse(CheckInWords.HOW_LONG))),
                Stream.concat(usual, Stream.of(other)).toList(),
                Optional.empty());
    }

    private static Section obstacle(MentorCard card) {
        List<Button> buttons = card.obstacles().stream()
                .map(obstacle -> choice(
                        card,
                        CheckInActs.OBSTACLE,
                        obstacle.code(),
                        CheckInWords.label(obstacle),
                        card.word().is(obstacle)))
                .toList();
        return new Section(List.of(new Part.Words(CheckInWords.WHY_STUCK)), buttons, Optional.empty());
    }

    /** What helps with it, and what can be done about it at once. */
    private Section advice(MentorCard card, Obstacle obstacle) {
        return switch (obstacle) {
            case METHOD ->
                Section.of(list(card.idea().isPresent() ? CheckInText.METHOD_SHAPING : CheckInText.METHOD_WITHOUT_IDEA))
                        .with(button(card, CheckInActs.SMALLER_STEP, "", CheckInWords.SMALLER_STEP));
            case SOMEONE_BLOCKING -> sponsor(card, list(CheckInText.SOMEONE_BLOCKING));
            case NO_TIME -> smallerOrPause(card, texts.say(CheckInText.NO_TIME));
            case NOT_RIGHT_FIT ->
                Section.of(texts.say(CheckInText.NOT_RIGHT_FIT))
                        .with(button(card, CheckInActs.REMATCH, "", CheckInWords.REMATCH));
        };
    }

    private String list(CheckInText key) {
        return texts.lines(key).stream().collect(Collectors.joining("\n• ", "• ", ""));
    }

    /** Whether a pair rests is for the two to say. */
    private static Section smallerOrPause(MentorCard card, String advice) {
        Section what = Section.of(advice);
        Button smaller = button(card, CheckInActs.SMALLER_STEP, "", CheckInWords.SMALLER_STEP);
        return card.standsInFor().isPresent()
                ? what.with(smaller)
                : what.with(smaller, button(card, CheckInActs.PAUSE, "", CheckInWords.PAUSE));
    }

    private static Section sponsor(MentorCard card, String advice) {
        Optional<BlockerState> state = card.blocker().map(Blocker::state);
        String said = advice + "\n"
                + state.map(now -> BlockerWords.state(now, name(card))).orElse(BlockerWords.SPONSOR_CAN_HELP);
        String label = state.isEmpty() ? BlockerWords.TELL_SPONSOR : BlockerWords.CHANGE_WORDS;
        return state.filter(BlockerState.TOLD::equals).isPresent()
                ? Section.of(said).with(button(card, CheckInActs.TELL_SPONSOR, "", BlockerWords.SHOW_WORDS))
                : Section.of(said).with(button(card, CheckInActs.TELL_SPONSOR, "", label));
    }

    private static Button choice(MentorCard card, String act, String code, String label, boolean chosen) {
        return new Button(
                act,
                chosen ? CheckInWords.chosen(label) : label,
                new CardValue(card.word().id(), code).write(),
                chosen ? Button.Style.PRIMARY : Button.Style.DEFAULT);
    }

    private static Button button(MentorCard card, String act, String code, String label) {
        return choice(card, act, code, label, false);
    }

    private static boolean isActive(MentorCard card) {
        return card.mentorship().state() == MentorshipState.ACTIVE;
    }

    private static String name(MentorCard card) {
        return card.mentee().displayName();
    }
}
