package ripple.slack.checkin;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ripple.checkin.CardValue;
import ripple.checkin.CheckInWords;
import ripple.checkin.MentorCard;
import ripple.checkin.MentorWordService;
import ripple.checkin.WordId;
import ripple.mentoring.EndReason;
import ripple.mentoring.EndingService;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.PairAnswer;
import ripple.mentoring.PairService;
import ripple.slack.act.Answer;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Views;
import ripple.slack.care.TroubleNote;
import ripple.slack.layout.Pieces;

/** What a mentor can do about a pair without time, or without a fit: let it rest, or end it kindly. Both are asked once more first. */
final class StuckHandler {

    private static final String UNTIL = "until";
    private static final String CHOSEN = "checkin.pause-until";
    private static final String OPEN = "open";
    private static final List<Integer> WEEKS = List.of(2, 4);

    private final MentorWordService words;
    private final PairService pairs;
    private final EndingService endings;
    private final HomePages home;
    private final Views views;
    private final Clock clock;

    StuckHandler(MentorWordService words, Lives lives, HomePages home, Views views, Clock clock) {
        this.words = words;
        this.pairs = lives.pairs();
        this.endings = lives.endings();
        this.home = home;
        this.views = views;
        this.clock = clock;
    }

    /** Who rests and ends mentorships. */
    record Lives(PairService pairs, EndingService endings) {}

    void openPause(Press press) {
        open(press, StuckHandler::pauseView);
    }

    void openRematch(Press press) {
        open(press, StuckHandler::rematchView);
    }

    private void open(Press press, Function<MentorCard, View> view) {
        Optional<MentorCard> card = CardValue.read(press.value())
                .flatMap(value -> words.find(press.asker().member(), value.word()));
        if (card.isEmpty()) {
            press.reply().say(Answer.of(CheckInWords.MISSING));
        } else if (card.get().mentorship().state() != MentorshipState.ACTIVE) {
            press.reply().say(Answer.of(CheckInWords.over(card.get())));
        } else if (!CheckInViews.isShown(views, press, view.apply(card.get()))) {
            press.reply().say(Answer.of(CheckInWords.NOT_OPENED));
        }
    }

    static View pauseView(MentorCard card) {
        List<OptionObject> options = new ArrayList<>();
        WEEKS.forEach(weeks -> options.add(Pieces.option(CheckInWords.forWeeks(weeks), Integer.toString(weeks))));
        options.add(Pieces.option(CheckInWords.UNTIL_ONE_SAYS, OPEN));
        LayoutBlock until = InputBlock.builder()
                .blockId(UNTIL)
                .label(plainText(CheckInWords.PAUSE_HOW_LONG, false))
                .element(RadioButtonsElement.builder()
                        .actionId(CHOSEN)
                        .options(options)
                        .initialOption(options.get(0))
                        .build())
                .build();
        return Pieces.form(CheckInNames.PAUSE, CheckInWords.PAUSE, CheckInWords.PAUSE)
                .privateMetadata(card.word().id().toString())
                .blocks(List.of(Pieces.sentence(CheckInWords.pauseMeans(card)), until))
                .build();
    }

    static View rematchView(MentorCard card) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(CheckInWords.rematchMeans(card)));
        blocks.addAll(TroubleNote.offer());
        return Pieces.form(CheckInNames.REMATCH, CheckInWords.REMATCH, CheckInWords.REMATCH_YES)
                .privateMetadata(card.word().id().toString())
                .blocks(blocks)
                .build();
    }

    FormAnswer pause(FilledForm form) {
        return act(
                form,
                card -> pairs.pause(form.asker().member(), card.mentorship().id(), until(form)));
    }

    /** The day on which it goes on, where the mentor is; empty if one of the two will say so. */
    private String until(FilledForm form) {
        LocalDate today = clock.instant().atZone(form.asker().who().zone()).toLocalDate();
        return form.view()
                .choice(UNTIL, CHOSEN)
                .filter(weeks -> weeks.matches("[24]"))
                .map(weeks -> today.plusWeeks(Integer.parseInt(weeks)).toString())
                .orElse("");
    }

    FormAnswer rematch(FilledForm form) {
        return act(
                form,
                card -> endings.end(
                        form.asker().member(),
                        card.mentorship().id(),
                        EndReason.NOT_THE_RIGHT_FIT.code(),
                        "",
                        Optional.empty()));
    }

    private FormAnswer act(FilledForm form, Function<MentorCard, PairAnswer> deed) {
        Optional<WordId> word = BlockerModal.readWord(form.view());
        String sentence = word.flatMap(id -> words.find(form.asker().member(), id))
                .map(deed)
                .map(StuckHandler::sentence)
                .orElse(CheckInWords.MISSING);
        home.refresh(form.asker());
        return new FormAnswer.Show(CheckInViews.notice(sentence));
    }

    private static String sentence(PairAnswer answer) {
        if (answer instanceof PairAnswer.Done done) {
            return done.sentence();
        }
        return answer instanceof PairAnswer.No no ? no.sentence() : CheckInWords.NOTHING_SAVED;
    }
}
