package ripple.slack.checkin;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ripple.checkin.BlockerService;
import ripple.checkin.BlockerService.Raised;
import ripple.checkin.BlockerWords;
import ripple.checkin.CardValue;
import ripple.checkin.CheckInActs;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInWords;
import ripple.checkin.MentorCard;
import ripple.checkin.MentorWordService;
import ripple.checkin.Obstacle;
import ripple.checkin.Said;
import ripple.checkin.Word;
import ripple.checkin.WordId;
import ripple.idea.Page;
import ripple.mentoring.MentorshipState;
import ripple.nudge.MentorMessages;
import ripple.outbox.Message;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Views;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;

/** A mentor's taps, in the weekly message or in the window of the week: each is kept, and the card is shown as it stands then. */
final class MentorWeekHandler {

    private static final int MOST_IN_WINDOW = 3;

    private final MentorWordService words;
    private final BlockerService blockers;
    private final CheckInMessages messages;
    private final MentorMessages sent;
    private final HomePages home;
    private final Views views;
    private final Clock clock;

    MentorWeekHandler(Parts parts, HomePages home, Views views, Clock clock) {
        this.words = parts.words();
        this.blockers = parts.blockers();
        this.messages = parts.messages();
        this.sent = parts.sent();
        this.home = home;
        this.views = views;
        this.clock = clock;
    }

    /** What it asks. */
    record Parts(MentorWordService words, BlockerService blockers, CheckInMessages messages, MentorMessages sent) {}

    void word(Press press) {
        act(
                press,
                value -> Word.find(value.code())
                        .map(word -> words.say(press.asker().member(), value.word(), word))
                        .orElseGet(Said.Missing::new));
    }

    void obstacle(Press press) {
        Optional<Obstacle> chosen = CardValue.read(press.value()).flatMap(value -> Obstacle.find(value.code()));
        act(
                press,
                value -> chosen.map(obstacle -> words.because(press.asker().member(), value.word(), obstacle))
                        .orElseGet(Said.Missing::new));
    }

    void pace(Press press) {
        act(
                press,
                value -> value.code().matches("[12]")
                        ? words.pace(press.asker().member(), value.word(), Integer.parseInt(value.code()))
                        : new Said.Missing());
    }

    void minutes(Press press) {
        Optional<CardValue> asked = CardValue.read(press.value());
        if (asked.filter(value -> value.code().equals(CheckInActs.OTHER)).isPresent()) {
            otherMinutes(press, asked.get());
            return;
        }
        act(
                press,
                value -> value.code().matches("[0-9]{1,3}")
                                && Integer.parseInt(value.code()) >= 1
                                && Integer.parseInt(value.code()) <= MentorWordService.MOST_MINUTES
                        ? words.met(press.asker().member(), value.word(), Integer.parseInt(value.code()))
                        : new Said.Missing());
    }

    private void otherMinutes(Press press, CardValue value) {
        words.find(press.asker().member(), value.word())
                .ifPresentOrElse(
                        card -> open(
                                press,
                                MinutesModal.view(value.word(), card.word().minutes())),
                        () -> press.reply().say(Answer.of(CheckInWords.MISSING)));
    }

    FormAnswer saveMinutes(FilledForm form) {
        Optional<WordId> word = BlockerModal.readWord(form.view());
        Optional<Integer> minutes = MinutesModal.read(form.view());
        if (word.isEmpty() || minutes.isEmpty()) {
            return new FormAnswer.Problems(Map.of(MinutesModal.FIELD, CheckInWords.NOT_MINUTES));
        }
        Said said = words.met(form.asker().member(), word.get(), minutes.get());
        if (said instanceof Said.Kept kept) {
            show(form.asker(), kept.card());
            return new FormAnswer.CloseAll();
        }
        return new FormAnswer.Problems(Map.of(MinutesModal.FIELD, sentence(said)));
    }

    /** Three ways to a smaller step. */
    void smallerStep(Press press) {
        String ways = String.join("\n• ", messages.smallerSteps());
        press.reply().say(CheckInViews.answer(CheckInWords.SMALLER_STEPS + "\n• " + ways));
    }

    void tellSponsor(Press press) {
        Optional<MentorCard> card = CardValue.read(press.value())
                .flatMap(value -> words.find(press.asker().member(), value.word()));
        if (card.isEmpty()) {
            press.reply().say(Answer.of(CheckInWords.MISSING));
            return;
        }
        if (card.get().mentorship().state() != MentorshipState.ACTIVE) {
            press.reply().say(Answer.of(CheckInWords.over(card.get())));
            return;
        }
        WordId word = card.get().word().id();
        List<Person> sponsors = blockers.sponsors(press.asker().member(), word);
        if (sponsors.isEmpty()) {
            press.reply().say(Answer.of(BlockerWords.NO_SPONSOR));
            return;
        }
        open(
                press,
                BlockerModal.view(
                        word,
                        sponsors,
                        card.get().blocker().map(blocker -> blocker.words()).orElse(""),
                        card.get().blocker().map(blocker -> blocker.sponsor())));
    }

    FormAnswer sendBlocker(FilledForm form) {
        Optional<WordId> word = BlockerModal.readWord(form.view());
        Optional<PersonId> sponsor = BlockerModal.readSponsor(form.view());
        String typed = BlockerModal.readWords(form.view());
        if (word.isEmpty() || sponsor.isEmpty()) {
            return new FormAnswer.Problems(Map.of(BlockerModal.WHOM, BlockerWords.SPONSOR_GONE));
        }
        Raised raised = blockers.raise(
                form.asker().member(), word.get(), sponsor.get(), typed, GuardedForm.confirmed(form.view()));
        if (raised instanceof Raised.Objected objected) {
            return GuardedForm.stayOpen(
                    form.view(),
                    objected.objection(),
                    () -> BlockerModal.view(
                            word.get(), blockers.sponsors(form.asker().member(), word.get()), typed, sponsor));
        }
        if (raised instanceof Raised.Refused refused) {
            return new FormAnswer.Problems(Map.of(BlockerService.FIELD, refused.sentence()));
        }
        show(form.asker(), ((Raised.Waiting) raised).card());
        return new FormAnswer.CloseAll();
    }

    private void act(Press press, Function<CardValue, Said> deed) {
        Said said = CardValue.read(press.value()).map(deed).orElseGet(Said.Missing::new);
        if (said instanceof Said.Kept kept) {
            boolean isInMessage = show(press.asker(), kept.card());
            refreshWindow(press);
            if (!isInMessage && press.view().isEmpty()) {
                press.reply().replace(answer(press.asker(), kept.card()));
            }
        } else {
            press.reply().say(Answer.of(sentence(said)));
        }
    }

    private Answer answer(Asker asker, MentorCard card) {
        return Answer.of(
                new Message(messages.card(card, 1, clock.instant(), asker.who().zone())));
    }

    /** Wherever else the card stands. */
    private boolean show(Asker asker, MentorCard card) {
        boolean isInMessage = sent.show(card, clock.instant());
        home.refresh(asker);
        return isInMessage;
    }

    private static String sentence(Said said) {
        if (said instanceof Said.Closed closed) {
            return CheckInWords.closed(closed.card());
        }
        return said instanceof Said.NotNow over ? CheckInWords.over(over.card()) : CheckInWords.MISSING;
    }

    /** The window of the week, from Home. */
    void week(Press press) {
        Optional<OpenView> window = press.view().filter(MentorWeekHandler::isWeek);
        View view = weekView(press.asker(), Numbers.page(press.value()));
        if (window.isPresent()) {
            views.instead(press.asker(), window.get(), view);
        } else {
            open(press, view);
        }
    }

    private void refreshWindow(Press press) {
        press.view()
                .filter(MentorWeekHandler::isWeek)
                .ifPresent(open ->
                        views.instead(press.asker(), open, weekView(press.asker(), Numbers.page(open.notes()))));
    }

    private static boolean isWeek(OpenView view) {
        return view.callback().equals(CheckInNames.WEEK);
    }

    private View weekView(Asker asker, int page) {
        List<MentorCard> all = words.newestWeek(asker.member());
        if (all.isEmpty()) {
            return CheckInViews.notice(CheckInWords.NOTHING_ASKED);
        }
        int pages = (all.size() + MOST_IN_WINDOW - 1) / MOST_IN_WINDOW;
        int number = Math.min(Math.max(1, page), pages);
        List<MentorCard> shown = all.stream()
                .skip((long) (number - 1) * MOST_IN_WINDOW)
                .limit(MOST_IN_WINDOW)
                .toList();
        return CheckInViews.week(
                messages.mentor(shown, clock.instant(), asker.who().zone()),
                new Page<>(shown, number, MOST_IN_WINDOW, all.size()));
    }

    private void open(Press press, View view) {
        if (!CheckInViews.isShown(views, press, view)) {
            press.reply().say(Answer.of(CheckInWords.NOT_OPENED));
        }
    }
}
