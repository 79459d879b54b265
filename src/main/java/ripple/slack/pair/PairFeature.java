package ripple.slack.pair;

import ripple.mentoring.AgreementService;
import ripple.mentoring.Certificates;
import ripple.mentoring.CoverService;
import ripple.mentoring.EndingService;
import ripple.mentoring.PairCards;
import ripple.mentoring.PairService;
import ripple.slack.act.Directory;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Views;
import ripple.slack.platform.SlackPlatform;

/** The life of a mentorship in Slack: agreement, pause, end, completion, standing in. */
public final class PairFeature implements Feature {

    private final PairHandler buttons;
    private final PairForms forms;

    /** What people can do with a mentorship. */
    public record Services(
            PairCards cards,
            AgreementService agreements,
            PairService pairs,
            EndingService endings,
            CoverService covers,
            Certificates certificates) {}

    public PairFeature(Services services, SlackPlatform slack, HomePages home) {
        this(services, slack.directory(), slack.views(), home);
    }

    public PairFeature(Services services, Directory directory, Views views, HomePages home) {
        this.buttons = new PairHandler(services, home, views);
        this.forms = new PairForms(services, directory, home);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(PairNames.SHOW, buttons::show)
                .action(PairNames.AGREEMENT, buttons::openAgreement)
                .form(PairNames.AGREEMENT, forms::agree)
                .action(PairNames.CONFIRM, buttons::confirm)
                .action(PairNames.PAUSE, buttons::openPause)
                .form(PairNames.PAUSE, forms::pause)
                .action(PairNames.RESUME, buttons::resume)
                .action(PairNames.END, buttons::openEnd)
                .form(PairNames.END, forms::end)
                .action(PairNames.COMPLETE, buttons::openComplete)
                .form(PairNames.COMPLETE, forms::complete)
                .action(PairNames.NOT_YET, buttons::notYet)
                .action(PairNames.CERTIFICATE, buttons::certificate)
                .action(PairNames.FIND_NEW_MENTOR, buttons::findNewMentor)
                .action(PairNames.KEEP, buttons::keep)
                .action(PairNames.COVER, buttons::openCover)
                .form(PairNames.COVER, forms::cover)
                .action(PairNames.COVER_AGREE, buttons::agreeToCover)
                .action(PairNames.COVER_DECLINE, buttons::declineCover);
    }
}
