package ripple.slack.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Idea;
import ripple.mentoring.ChoiceState;
import ripple.mentoring.MentoringDesk;
import ripple.mentoring.RequestFormWords;
import ripple.mentoring.RequestService;
import ripple.mentoring.RequestWords;
import ripple.mentoring.Route;
import ripple.people.Member;
import ripple.slack.BlockKitSchema;
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
import ripple.slack.idea.IdeaFixtures;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;

/** The forms, buttons and Home section around asking for a mentor, with what people and others may send in. */
class RequestFeatureTest {

    @OnBothDatabases
    void theTwoStepsAskTheFirstChoice(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        Member mentor = mentee.desk.mentor(1);
        Screen other = mentee.at(mentor);

        mentee.press(RequestNames.ASK, RequestNames.ASK);
        View wishes = mentee.views.lastOpened();
        FormAnswer next = mentee.send(typing(open(wishes), RequestService.WORDS, "One ward first"));
        View choose = ((FormAnswer.Show) next).view();
        assertThat(IdeaScreen.text(choose)).contains("One mentor who fits has room.", "One ward first");
        FormAnswer asked = mentee.send(
                choosing(open(choose), "rank-1", Long.toString(mentor.person().value())));

        assertThat(IdeaScreen.text(((FormAnswer.Show) asked).view())).contains("answer due", RequestWords.TAKE_BACK);
        assertThat(IdeaScreen.text(other.home())).contains("One ward first", RequestWords.ASKS_YOU, "Accept");
        assertThat(IdeaScreen.text(mentee.home())).contains("answer due").doesNotContain("One ward first");
        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(wishes));
        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(choose));
        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(((FormAnswer.Show) asked).view()));
        assertThat(mentee.home()).hasSizeLessThanOrEqualTo(mentee.section.most());
    }

    @OnBothDatabases
    void whoBeginsWithoutAnIdeaMayChooseOneOfTheirOwn(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        mentee.press(RequestNames.ASK, RequestNames.ASK);
        assertThat(IdeaScreen.text(mentee.views.lastOpened())).doesNotContain(RequestFormWords.IDEA_LABEL);

        Idea benches = mentee.desk.welcomed(mentee.asker.member(), "No benches in the corridor");
        mentee.desk.welcomed(mentee.desk.member(), "Somebody else's idea");
        mentee.press(RequestNames.ASK, RequestNames.ASK);
        View wishes = mentee.views.lastOpened();
        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(wishes));
        assertThat(IdeaScreen.text(wishes))
                .contains(RequestFormWords.IDEA_LABEL, "No benches in the corridor", RequestFormWords.WITHOUT_IDEA)
                .doesNotContain("Somebody else");
        OpenView chosen =
                choosing(open(wishes), "request.idea", benches.number().toString());
        View question =
                ((FormAnswer.Show) mentee.send(typing(chosen, RequestService.WORDS, "Like pt Mary Miller"))).view();
        assertThat(SlackJson.GSON.toJson(question)).contains("initial_option");
        View choose = ((FormAnswer.Show) mentee.send(chosen)).view();
        mentee.send(open(choose));

        assertThat(mentee.desk.status(mentee.asker.member()).request().idea()).contains(benches.number());
        mentee.press(RequestNames.ASK, "x");
        assertThat(RequestForm.readIdea(choosing(open(wishes), "request.idea", "without")))
                .isEmpty();
    }

    @OnBothDatabases
    void anIdeaThatIsGoneMeanwhileTakesNoWordsWithIt(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        Idea benches = mentee.desk.welcomed(mentee.asker.member(), "No benches in the corridor");
        mentee.press(RequestNames.ASK, benches.number().toString());
        OpenView wishes = typing(open(mentee.views.lastOpened()), RequestService.WORDS, "One ward first");
        View choose = ((FormAnswer.Show) mentee.send(wishes)).view();
        mentee.desk.reopen(benches);

        View again = ((FormAnswer.Show) mentee.send(open(choose))).view();

        assertThat(IdeaScreen.text(again)).contains(RequestFormWords.IDEA_GONE, "One ward first");
        mentee.send(open(again));
        assertThat(mentee.desk.status(mentee.asker.member()).request())
                .satisfies(request -> assertThat(request.idea()).isEmpty())
                .satisfies(request -> assertThat(request.words()).isEqualTo("One ward first"));
    }

    @OnBothDatabases
    void nobodyWithRoomMeansWaitingInLine(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        mentee.press(RequestNames.ASK, "");
        View choose = ((FormAnswer.Show) mentee.send(open(mentee.views.lastOpened()))).view();
        assertThat(IdeaScreen.text(choose)).contains(RequestFormWords.NOBODY_HAS_ROOM, RequestFormWords.WAIT_IN_LINE);
        View status = ((FormAnswer.Show) mentee.send(open(choose))).view();
        assertThat(IdeaScreen.text(status)).contains("You are 1st in line");

        mentee.press(RequestNames.ASK, "");
        assertThat(IdeaScreen.text(mentee.views.lastOpened())).contains(RequestFormWords.ALREADY_ASKING);
        FormAnswer again = mentee.send(open(choose));
        assertThat(IdeaScreen.text(((FormAnswer.Show) again).view()))
                .as("the same form a second time")
                .contains(RequestFormWords.ALREADY_ASKING);
    }

    @OnBothDatabases
    void whatIsMissingOrNotAllowedIsSaidAtItsField(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        Member mentor = mentee.desk.mentor(1);
        mentee.press(RequestNames.ASK, "");
        View wishes = mentee.views.lastOpened();
        assertThat(mentee.send(typing(open(wishes), RequestService.WORDS, "Patient MRN 00482913")))
                .isInstanceOfSatisfying(
                        FormAnswer.Problems.class,
                        problems -> assertThat(problems.sentences()).containsOnlyKeys(RequestService.WORDS));
        assertThat(mentee.send(typing(open(wishes), RequestService.WORDS, "x".repeat(1_001))))
                .isInstanceOf(FormAnswer.Problems.class);

        View choose = ((FormAnswer.Show) mentee.send(open(wishes))).view();
        assertThat(mentee.send(open(choose)))
                .isEqualTo(new FormAnswer.Problems(Map.of("rank-1", RequestFormWords.NO_CHOICE)));
        assertThat(mentee.send(typing(
                        choosing(
                                open(choose),
                                "rank-1",
                                Long.toString(mentor.person().value())),
                        RequestService.WORDS,
                        "Patient MRN 00482913")))
                .isInstanceOf(FormAnswer.Problems.class);
        assertThat(mentee.desk.requests.status(mentee.asker.member())).isEmpty();
    }

    @OnBothDatabases
    void whomTheFormDidNotOfferIsNotAsked(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        mentee.desk.mentor(1);
        Member somebody = mentee.desk.member();
        mentee.press(RequestNames.ASK, "");
        View choose = ((FormAnswer.Show) mentee.send(open(mentee.views.lastOpened()))).view();
        for (String forged : List.of(Long.toString(somebody.person().value()), "-1", "99999999999999999999", "x")) {
            mentee.send(choosing(open(choose), "rank-1", forged));
            assertThat(mentee.desk.status(mentee.asker.member()).open()).isEmpty();
            Member asker = mentee.asker.member();
            mentee.desk.requests.withdraw(
                    asker, mentee.desk.status(asker).request().id());
        }
        assertThat(mentee.desk.mail(somebody)).isEmpty();
    }

    @OnBothDatabases
    void aButtonThatIsNotOursOrNotTheirsDoesNothing(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        Member mentor = mentee.desk.mentor(1);
        var request = mentee.desk.ask(mentee.asker.member(), mentor).request().id();
        Screen stranger = mentee.at(mentee.desk.member());
        for (String value : List.of("", "x", "999999", request.toString(), "1:1:1", "99999999999999999999")) {
            stranger.press(RequestNames.ACCEPT, value);
            stranger.press(RequestNames.NOT_NOW, value);
            stranger.press(RequestNames.ASK_THIS_ONE, value);
            stranger.press(RequestNames.NO_THANKS, value + ":1");
            stranger.press(RequestNames.WITHDRAW, value);
        }
        assertThat(stranger.reply.said)
                .extracting(Answer::text)
                .containsOnly(RequestWords.NOT_FOUND, RequestWords.OFFER_GONE, RequestWords.NO_SUCH_REQUEST);
        assertThat(mentee.desk
                        .status(mentee.asker.member())
                        .open()
                        .orElseThrow()
                        .state())
                .isEqualTo(ChoiceState.ASKED);
    }

    @OnBothDatabases
    void aMentorPausesAndTheRequestGoesOn(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        Screen mentor = mentee.at(mentee.desk.mentor(1));
        var request = mentee.desk
                .ask(mentee.asker.member(), mentor.asker.member())
                .request()
                .id();
        mentor.press(RequestNames.PAUSE, request.toString());
        View pause = mentor.views.lastOpened();
        assertThat(mentor.send(dated(open(pause), "until", "2026-11-01")))
                .as("a day that is over")
                .isInstanceOf(FormAnswer.Problems.class);
        assertThat(mentee.desk.status(mentee.asker.member()).open())
                .as("nothing has moved")
                .isPresent();

        FormAnswer done = mentor.send(dated(open(pause), "until", "2027-01-11"));
        assertThat(IdeaScreen.text(((FormAnswer.Show) done).view())).contains("paused", "Monday, January 11");
        assertThat(mentee.desk.status(mentee.asker.member()).open()).isEmpty();
        mentor.press(RequestNames.ACCEPT, request.toString());
        assertThat(mentor.reply.said).extracting(Answer::text).containsExactly(RequestWords.MOVED_ON);
    }

    @OnBothDatabases
    void wordsAreChangedWhereTheRequestStands(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        Screen mentor = mentee.at(mentee.desk.mentor(1));
        var request = mentee.desk
                .ask(mentee.asker.member(), mentor.asker.member())
                .request()
                .id();
        mentee.press(RequestNames.REWORD, request.toString());
        View form = mentee.views.lastOpened();
        assertThat(IdeaScreen.text(form)).contains("Please help me to begin", "the same place");
        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(form));
        assertThat(mentee.send(typing(open(form), RequestService.WORDS, "Patient MRN 00482913")))
                .isInstanceOfSatisfying(
                        FormAnswer.Problems.class,
                        problems -> assertThat(problems.sentences()).containsOnlyKeys(RequestService.WORDS));

        FormAnswer done = mentee.send(typing(open(form), RequestService.WORDS, "One ward first"));
        assertThat(IdeaScreen.text(((FormAnswer.Show) done).view()))
                .contains(RequestFormWords.REWORDED, "One ward first", "answer due", RequestWords.REWORD);
        assertThat(IdeaScreen.text(mentor.home())).contains("One ward first").doesNotContain("help me to begin");

        mentor.press(RequestNames.ACCEPT, request.toString());
        FormAnswer late = mentee.send(typing(open(form), RequestService.WORDS, "Two wards"));
        assertThat(IdeaScreen.text(((FormAnswer.Show) late).view())).contains(RequestFormWords.TOO_LATE_TO_REWORD);
        for (String value : List.of("", "x", "999999", request.toString())) {
            mentor.press(RequestNames.REWORD, value);
        }
        assertThat(mentor.reply.said).extracting(Answer::text).containsOnly(RequestWords.NO_SUCH_REQUEST);
    }

    @OnBothDatabases
    void anOldButtonDoesNotTakeBackANewRequest(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        Member asker = mentee.asker.member();
        Member mentor = mentee.desk.mentor(1);
        var old = mentee.desk.ask(asker, mentor).request().id();
        mentee.desk.requests.withdraw(asker, old);
        mentee.desk.ask(asker, mentor);
        mentee.press(RequestNames.WITHDRAW, old.toString());
        assertThat(mentee.desk.requests.status(asker)).isPresent();
        assertThat(mentee.reply.said).extracting(Answer::text).containsExactly(RequestWords.NO_SUCH_REQUEST);
    }

    @OnBothDatabases
    void chooseForMeAsksTheBestFit(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        mentee.desk.mentor(1);
        mentee.press(RequestNames.ASK, "");
        View choose = ((FormAnswer.Show) mentee.send(open(mentee.views.lastOpened()))).view();
        mentee.send(choosing(open(choose), "rank-1", "for-me"));
        var status = mentee.desk.status(mentee.asker.member());
        assertThat(status.request().route()).isEqualTo(Route.SUGGESTED);
        assertThat(status.open()).isPresent();
    }

    @OnBothDatabases
    void whereTheWindowDoesNotOpenItIsSaid(Database database) {
        Screen mentee = new Screen(new MentoringDesk(database));
        mentee.views.stopShowing();
        mentee.press(RequestNames.ASK, "");
        assertThat(mentee.reply.said).extracting(Answer::text).containsExactly(RequestFormWords.FORM_NOT_OPENED);
    }

    /** A person in front of Slack, with requests behind it. */
    private static final class Screen {
        final MentoringDesk desk;
        final RememberingViews views = new RememberingViews();
        final RememberingReply reply = new RememberingReply();
        final Asker asker;
        final RequestSection section;
        private final Handlers handlers = new Handlers();
        private final AtomicInteger acts = new AtomicInteger();

        Screen(MentoringDesk desk) {
            this(desk, desk.member());
        }

        private Screen(MentoringDesk desk, Member who) {
            this.desk = desk;
            this.asker = new Asker(
                    who.program(),
                    who.person(),
                    "T1",
                    "U" + who.person().value(),
                    desk.hospital.people.find(who.program(), who.person()).orElseThrow());
            this.section = new RequestSection(desk.requests, desk.answers, desk.hospital.people);
            HomePages home = new HomePages(program -> IdeaFixtures.UNSET, List.of(section), views, Runnable::run);
            new RequestFeature(
                            new RequestFeature.Services(desk.requests, desk.wording, desk.answers, desk.profiles),
                            new RequestEdge(desk.hospital.people, new KnownPeople(desk.hospital.people), views, home))
                    .addTo(handlers);
        }

        Screen at(Member who) {
            return new Screen(desk, who);
        }

        void press(String action, String value) {
            handlers.forAction(action)
                    .orElseThrow()
                    .accept(new Press(asker, action, value, occasion(), Trigger.of("t"), Optional.empty(), reply));
        }

        FormAnswer send(OpenView form) {
            return handlers.forForm(form.callback()).orElseThrow().apply(new FilledForm(asker, form, occasion()));
        }

        List<?> home() {
            return section.blocks(asker, 1);
        }

        private Occasion occasion() {
            return new Occasion("act:" + acts.incrementAndGet());
        }
    }

    /** The view as it comes back untouched. */
    private static OpenView open(View view) {
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>();
        for (JsonElement each :
                SlackJson.GSON.toJsonTree(view).getAsJsonObject().getAsJsonArray("blocks")) {
            JsonObject block = each.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                JsonObject element = block.getAsJsonObject("element");
                state.put(
                        block.get("block_id").getAsString(),
                        Map.of(element.get("action_id").getAsString(), untouched(element)));
            }
        }
        String notes = view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata();
        return new OpenView("V1", "hash", view.getCallbackId(), notes, List.copyOf(state.keySet()), state);
    }

    private static ViewState.Value untouched(JsonObject element) {
        ViewState.Value value = new ViewState.Value();
        if (element.has("initial_value")) {
            value.setValue(element.get("initial_value").getAsString());
        }
        if (element.has("initial_time")) {
            value.setSelectedTime(element.get("initial_time").getAsString());
        }
        if (element.has("initial_options")) {
            List<ViewState.SelectedOption> chosen = new ArrayList<>();
            element.getAsJsonArray("initial_options").forEach(option -> {
                ViewState.SelectedOption one = new ViewState.SelectedOption();
                one.setValue(option.getAsJsonObject().get("value").getAsString());
                chosen.add(one);
            });
            value.setSelectedOptions(chosen);
        }
        return value;
    }

    private static OpenView typing(OpenView open, String block, String words) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(words);
        return with(open, block, value);
    }

    private static OpenView choosing(OpenView open, String block, String code) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(code);
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOption(option);
        return with(open, block, value);
    }

    private static OpenView dated(OpenView open, String block, String day) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedDate(day);
        return with(open, block, value);
    }

    private static OpenView with(OpenView open, String block, ViewState.Value value) {
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(open.state());
        String action = state.getOrDefault(block, Map.of()).keySet().iterator().next();
        state.put(block, Map.of(action, value));
        return new OpenView(open.id(), open.hash(), open.callback(), open.notes(), open.inputs(), state);
    }
}
