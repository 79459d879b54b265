package ripple;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import ripple.database.Transactions;
import ripple.idea.IdeaFinder;
import ripple.idea.IdeaService;
import ripple.idea.IdeaService.Desk;
import ripple.idea.LookAlikeService;
import ripple.idea.PostService;
import ripple.idea.SafetyNote;
import ripple.idea.SafetyNotes;
import ripple.idea.TriageService;
import ripple.idea.VoiceService;
import ripple.people.AvailabilityService;
import ripple.people.PeopleService;
import ripple.privacy.IdentifierGuard;
import ripple.program.ProgramService;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.idea.IdeaFeature;
import ripple.slack.idea.IdeaPages;
import ripple.slack.idea.LookAlikeFeature;
import ripple.slack.idea.MyIdeasSection;
import ripple.slack.idea.TriageFeature;
import ripple.slack.idea.WaitingSection;
import ripple.slack.idea.WaitingWord;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.program.ProgramFeature;
import ripple.slack.program.ProgramSection;
import ripple.texts.Texts;

/**
 * Puts together what people can do in Slack.
 *
 * @param later where what may wait is done, after the answer
 */
record Features(Ground ground, Made made, SlackPlatform slack, Executor later) {

    /** What every service stands on. */
    record Ground(
            Transactions transactions,
            PeopleService people,
            AvailabilityService hours,
            IdentifierGuard guard,
            Texts texts,
            Clock story) {}

    /** The services that others need, too. */
    record Made(ProgramService programs, LookAlikeService lookAlikes, PostService posts, MentoringParts mentoring) {}

    Handlers handlers(SafetyNote safety, Desk desk) {
        IdeaService ideas = new IdeaService(ground.transactions, ground.people, ground.guard, desk, ground.story);
        TriageService answers = new TriageService(ground.transactions, ground.people, ground.guard, desk, ground.story);
        IdeaPages pages = new IdeaPages(ideas, made.posts, ground.people, slack.views());
        SafetyNotes notes = program -> safety.unlessSetBy(ground.people.settings(program));
        HomePages home = home(notes, ideas, answers, pages);
        WaitingWord waiting = new WaitingWord(answers, pages);
        IdeaFinder finder = new IdeaFinder(ground.transactions, ground.people);
        LookAlikeFeature alike = new LookAlikeFeature(made.lookAlikes, finder, answers, pages, home);
        VoiceService voices = new VoiceService(ground.transactions, ground.people, ground.story);
        Stream<Feature> own = Stream.of(
                new IdeaFeature(ideas, notes, pages, home, List.of(alike.findWord(), waiting)),
                new TriageFeature(
                        new TriageFeature.Services(answers, made.lookAlikes, voices, made.posts), pages, waiting, home),
                alike,
                new ProgramFeature(
                        made.programs,
                        slack.directory(),
                        slack.channels(),
                        slack.views(),
                        home,
                        new ProgramFeature.More(
                                made.mentoring.words(home, slack), Optional.of(made.mentoring.glance()))));
        return Handlers.of(Stream.concat(own, made.mentoring.features(home, slack).stream())
                .toList());
    }

    /** A person's Home page, from top to bottom. */
    private HomePages home(SafetyNotes notes, IdeaService ideas, TriageService answers, IdeaPages pages) {
        Stream<HomeSection> top =
                Stream.of(new ProgramSection(made.programs), new WaitingSection(answers, made.lookAlikes, pages));
        Stream<HomeSection> own = Stream.concat(
                made.mentoring.sections().stream(),
                Stream.of(new MyIdeasSection(ideas, made.mentoring.mayAsk()), made.mentoring.foot()));
        return new HomePages(notes, Stream.concat(top, own).toList(), slack.views(), later);
    }
}
