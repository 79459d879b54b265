package ripple.slack.pair;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.function.Function;
import ripple.mentoring.CoverId;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.PairAnswer;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairCardWords;
import ripple.mentoring.PairDeed;
import ripple.mentoring.PairWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;

/** The buttons about a mentorship, wherever they stand: a message, the Home page, its own window. */
final class PairHandler {

    private final PairFeature.Services services;
    private final HomePages home;
    private final Views views;

    PairHandler(PairFeature.Services services, HomePages home, Views views) {
        this.services = services;
        this.home = home;
        this.views = views;
    }

    void show(Press press) {
        find(press).ifPresent(card -> show(press, window(press.asker(), card, Optional.empty())));
    }

    void openAgreement(Press press) {
        openIf(press, PairDeed.AGREE, AgreementModal::of);
    }

    void openPause(Press press) {
        openIf(press, PairDeed.PAUSE, PairModals::pause);
    }

    void openEnd(Press press) {
        openIf(press, PairDeed.END, card -> PairModals.end(card, "", ""));
    }

    void openComplete(Press press) {
        openIf(press, PairDeed.COMPLETE, card -> PairModals.complete(card, ""));
    }

    void openCover(Press press) {
        openIf(press, PairDeed.ASK_FOR_COVER, PairModals::cover);
    }

    /** A button may be older than what happened since: then the card as it is now takes the form's place. */
    private void openIf(Press press, PairDeed deed, Function<PairCard, View> form) {
        find(press).ifPresent(card -> {
            if (card.may(deed)) {
                check(press, views.show(press, form.apply(card)));
            } else {
                show(press, window(press.asker(), card, Optional.of(PairWords.OVER)));
            }
        });
    }

    void confirm(Press press) {
        String[] about = press.value().split(":", -1);
        boolean ours = about.length == 2 && Numbers.isId(about[0]) && about[1].matches("[0-9]{1,6}");
        if (!ours) {
            press.reply().say(Answer.of(PairWords.NOT_FOUND));
            return;
        }
        MentorshipId pair = new MentorshipId(Long.parseLong(about[0]));
        done(press, pair, services.agreements().confirm(press.asker().member(), pair, Integer.parseInt(about[1])));
    }

    void resume(Press press) {
        act(press, pair -> services.pairs().resume(press.asker().member(), pair));
    }

    void notYet(Press press) {
        act(press, pair -> services.endings().notYet(press.asker().member(), pair));
    }

    void certificate(Press press) {
        act(press, pair -> services.certificates().again(press.asker().member(), pair));
    }

    /** Nothing is changed; it is said that this is fine. */
    void keep(Press press) {
        find(press).ifPresent(card -> press.reply().say(Answer.of(PairWords.KEPT_AS_AGREED)));
    }

    void findNewMentor(Press press) {
        act(press, pair -> services.endings().findNewMentor(press.asker().member(), pair));
    }

    private void act(Press press, Function<MentorshipId, PairAnswer> deed) {
        pair(press).ifPresent(pair -> done(press, pair, deed.apply(pair)));
    }

    void agreeToCover(Press press) {
        cover(press, id -> services.covers().agree(press.asker().member(), id));
    }

    void declineCover(Press press) {
        cover(press, id -> services.covers().decline(press.asker().member(), id));
    }

    private void cover(Press press, Function<CoverId, String> deed) {
        if (Numbers.isId(press.value())) {
            press.reply().say(Answer.of(deed.apply(new CoverId(Long.parseLong(press.value())))));
            home.refresh(press);
        }
    }

    /** In the window in which it was pressed; elsewhere as a sentence, because a message tells the rest. */
    private void done(Press press, MentorshipId pair, PairAnswer answer) {
        String sentence = PairForms.sentence(answer);
        Optional<PairCard> card = services.cards().find(press.asker().member(), pair);
        if (press.view().filter(PairHandler::isOurs).isPresent() && card.isPresent()) {
            show(press, window(press.asker(), card.get(), Optional.of(sentence)));
        } else {
            press.reply().say(Answer.of(sentence));
        }
        home.refresh(press);
    }

    private Optional<MentorshipId> pair(Press press) {
        Optional<MentorshipId> pair = Optional.of(press.value())
                .filter(Numbers::isId)
                .map(Long::parseLong)
                .map(MentorshipId::new);
        if (pair.isEmpty()) {
            press.reply().say(Answer.of(PairWords.NOT_FOUND));
        }
        return pair;
    }

    private Optional<PairCard> find(Press press) {
        return pair(press).flatMap(pair -> {
            Optional<PairCard> card = services.cards().find(press.asker().member(), pair);
            if (card.isEmpty()) {
                press.reply().say(Answer.of(PairWords.NOT_FOUND));
            }
            return card;
        });
    }

    static View window(Asker asker, PairCard card, Optional<String> said) {
        return PairView.window(card, asker.who().zone(), said);
    }

    /** In the window from which somebody came, above a form of something else, or in a new one. */
    private void show(Press press, View view) {
        Showing shown = press.view()
                .filter(PairHandler::isOurs)
                .map(open -> views.instead(press.asker(), open, view))
                .orElseGet(() -> views.show(press, view));
        check(press, shown);
    }

    private static void check(Press press, Showing shown) {
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(PairCardWords.NOT_OPENED));
        }
    }

    private static boolean isOurs(OpenView view) {
        return view.callback().equals(PairNames.SHOW) || view.callback().equals(PairNames.AGREEMENT);
    }
}
