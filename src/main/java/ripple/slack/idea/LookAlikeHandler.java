package ripple.slack.idea;

import java.util.List;
import java.util.Optional;
import ripple.idea.Decided;
import ripple.idea.Decision;
import ripple.idea.Deed;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaPair;
import ripple.idea.IdeaWords;
import ripple.idea.LookAlike;
import ripple.idea.LookAlikeMessages;
import ripple.idea.LookAlikeService;
import ripple.idea.LookAlikeWords;
import ripple.idea.Sight;
import ripple.idea.TriageService;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** The buttons below ideas that look like one's own: join one, or say that they are different. */
final class LookAlikeHandler {

    private final LookAlikeService lookAlikes;
    private final TriageService triage;
    private final IdeaPages pages;
    private final HomePages home;

    LookAlikeHandler(LookAlikeService lookAlikes, TriageService triage, IdeaPages pages, HomePages home) {
        this.lookAlikes = lookAlikes;
        this.triage = triage;
        this.pages = pages;
        this.home = home;
    }

    void join(Press press) {
        IdeaPair.find(press.value())
                .ifPresentOrElse(
                        pair -> join(press, pair),
                        () -> press.reply().say(Answer.of(IdeaWords.notFound(press.value()))));
    }

    private void join(Press press, IdeaPair pair) {
        Decided decided = triage.join(press.asker().author(), pair.own(), pair.other());
        if (decided instanceof Decided.Done done) {
            IdeaNumber whole =
                    done.idea().decision().flatMap(Decision::mergedInto).orElse(pair.other());
            press.reply().replace(said(LookAlikeWords.joined(pair.own(), whole), whole));
            home.refresh(press.asker());
        } else {
            press.reply().say(Answer.of(why(press, decided)));
        }
    }

    private String why(Press press, Decided decided) {
        return decided instanceof Decided.NotTheirs
                ? LookAlikeWords.NOT_YOURS_TO_JOIN
                : Decisions.sentence(decided, pages.naming(press.asker()));
    }

    void different(Press press) {
        IdeaPair.find(press.value())
                .ifPresentOrElse(
                        pair -> different(press, pair),
                        () -> press.reply().say(Answer.of(IdeaWords.notFound(press.value()))));
    }

    private void different(Press press, IdeaPair pair) {
        LookAlikeService.Parted parted = lookAlikes.keepApart(press.asker().author(), pair);
        if (parted instanceof LookAlikeService.Parted.Remembered remembered) {
            press.reply().replace(remembered(press.asker(), pair, remembered.others()));
        } else {
            press.reply().say(Answer.of(IdeaWords.notFound(pair.own().toString())));
        }
    }

    /** What else looks alike goes on standing there, while the author's idea still waits. */
    private Answer remembered(Asker asker, IdeaPair pair, List<LookAlike> others) {
        Optional<Idea> own = pages.find(asker, pair.own()).map(IdeaShown::idea).filter(LookAlikeHandler::mayBeJoined);
        return own.isPresent() && !others.isEmpty()
                ? Answer.of(LookAlikeMessages.alike(asker.person(), own.get(), others))
                : said(LookAlikeWords.different(pair.own(), pair.other()), pair.own());
    }

    private static boolean mayBeJoined(Idea own) {
        return new Sight(true, false, own.triage()).may(Deed.JOIN);
    }

    /** With blocks of its own, since Slack keeps the old ones where an answer brings none. */
    private static Answer said(String sentence, IdeaNumber about) {
        return new Answer(
                sentence,
                List.of(
                        Pieces.sentence(sentence),
                        Pieces.buttons(List.of(Pieces.button(IdeaWords.OPEN, Names.IDEA_SHOW, about.toString())))));
    }
}
