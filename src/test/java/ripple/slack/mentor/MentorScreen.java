package ripple.slack.mentor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ripple.database.Database;
import ripple.idea.IdeaDesk;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.profile.Places;
import ripple.profile.ProfileService;
import ripple.slack.FilledIn;
import ripple.slack.KnownPeople;
import ripple.slack.RememberingReply;
import ripple.slack.RememberingViews;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Occasion;
import ripple.slack.act.Press;
import ripple.slack.act.Trigger;
import ripple.slack.act.TypedCommand;
import ripple.slack.idea.IdeaFixtures;
import ripple.slack.layout.OpenView;

/** A person in front of Slack, with the handlers of offers and wishes behind it and a real database behind those. */
final class MentorScreen {

    private static final Instant NOW = Instant.parse("2026-11-23T14:12:00Z");

    final RememberingViews views = new RememberingViews();
    final RememberingReply reply = new RememberingReply();
    final IdeaDesk desk;
    final ProfileService profiles;
    final Asker asker;
    int taken;
    boolean experienced;

    private final Handlers handlers = new Handlers();
    private final AtomicInteger acts = new AtomicInteger();

    MentorScreen(Database database) {
        this(new IdeaDesk(database));
    }

    private MentorScreen(IdeaDesk desk) {
        this.desk = desk;
        PersonId me = desk.member().person();
        this.asker = new Asker(
                desk.program,
                me,
                "T1",
                "U" + me.value(),
                desk.people.find(desk.program, me).orElseThrow());
        this.profiles = new ProfileService(
                desk.database.transactions(),
                desk.people,
                (transaction, mentor) -> new Places.Spoken(taken, 0, experienced),
                Clock.fixed(NOW, ZoneOffset.UTC));
        HomePages home = new HomePages(
                program -> IdeaFixtures.UNSET,
                List.of(new MentorSection(profiles, member -> true)),
                views,
                Runnable::run);
        new ProfileFeature(
                        profiles,
                        new KnownPeople(desk.people),
                        views,
                        home,
                        List.of("The first meeting. Half an hour is enough."),
                        new ProfileFeature.More(
                                List.of(), List.of(who -> List.of("You wait for a mentor.")), member -> false))
                .addTo(handlers);
    }

    /** Somebody else at another screen of the same hospital. */
    MentorScreen colleague() {
        return new MentorScreen(desk);
    }

    Member me() {
        return asker.member();
    }

    Answer type(String words) {
        return handlers.forCommand(MentorNames.COMMAND)
                .orElseThrow()
                .apply(new TypedCommand(asker, MentorNames.COMMAND, words, occasion(), Trigger.of("t"), reply));
    }

    /** The form that opens. */
    OpenView offer() {
        type("offer");
        return FilledIn.untouched(views.lastOpened());
    }

    void press(String action, Optional<OpenView> view) {
        handlers.forAction(action)
                .orElseThrow()
                .accept(new Press(asker, action, action, occasion(), Trigger.of("t"), view, reply));
    }

    FormAnswer send(OpenView form) {
        return handlers.forForm(form.callback()).orElseThrow().apply(new FilledForm(asker, form, occasion()));
    }

    private Occasion occasion() {
        return new Occasion("act:" + acts.incrementAndGet());
    }
}
