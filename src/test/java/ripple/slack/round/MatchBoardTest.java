package ripple.slack.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.mentoring.MentorshipState;
import ripple.people.Member;
import ripple.profile.FitWords;
import ripple.profile.HelpArea;
import ripple.round.RoundDesk;
import ripple.round.RoundWords;
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
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;

/** The match board and the answers to a proposed pair, as people use them in Slack. */
class MatchBoardTest {

    private final Database database = TestDatabases.fresh(DatabaseKind.SQLITE);
    private final RoundDesk desk = new RoundDesk(database);
    private final RememberingViews views = new RememberingViews();
    private final RememberingReply reply = new RememberingReply();
    private final RoundSection section = new RoundSection(desk.proposals);
    private final HomePages home = new HomePages(program -> IdeaFixtures.UNSET, List.of(section), views, Runnable::run);
    private final RoundFeature feature =
            new RoundFeature(desk.rounds, desk.proposals, new KnownPeople(desk.people), views, home);
    private final Handlers handlers = new Handlers();
    private Member amara = desk.lead;
    private Member chen = desk.lead;

    @BeforeEach
    void somebodyWaits() {
        feature.addTo(handlers);
        amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        chen = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLeadOpensTheBoardDraftsAndPublishes() {
        assertThat(type(desk.lead)).isEqualTo(Answer.NOTHING);
        assertThat(shown()).contains("1 person waits for a mentor. 1 mentor has 1 place free.", RoundWords.DRAFT);

        press(desk.lead, RoundNames.DRAFT, "");
        assertThat(shown())
                .contains("The draft is ready: a mentor for 1 of 1 person.", "1. Amara Osei → Dr Li Wei Chen")
                .contains("Dr Li Wei Chen can help with counting and charts");

        press(desk.lead, RoundNames.PUBLISH, desk.ref().write());
        assertThat(shown())
                .contains("Published. 1 pair is asked", "Last round, ")
                .doesNotContain("Amara Osei");
    }

    @Test
    void nobodyElseSeesAnythingOfIt() {
        desk.makeDraft();

        assertThat(type(amara).text()).isEqualTo(RoundWords.NOT_LEADING);
        press(amara, RoundNames.PUBLISH, desk.ref().write());
        press(amara, RoundNames.BOARD, "");
        assertThat(reply.said).extracting(Answer::text).containsOnly(RoundWords.NOT_LEADING);
        assertThat(views.opened).isEmpty();
        assertThat(section.blocks(asker(amara), 1)).isEmpty();
        assertThat(desk.draft().tally().matched()).isEqualTo(1);
    }

    @Test
    void somebodyIsGivenAnotherMentorInTheForm() {
        Member park = desk.mentor("Dr Jun Park", 1, HelpArea.TEAM);
        Member never = desk.member("Never Offered");
        String seat = new SeatRef(desk.makeDraft().ref(), amara.person()).write();
        type(desk.lead);
        press(desk.lead, RoundNames.CHANGE, seat);
        View form = views.pushed.get(0);
        assertThat(views.updated).as("the board stays as it is below").isEmpty();
        assertThat(IdeaScreen.text(form)).contains("A mentor for Amara Osei", RoundWords.NOBODY_IN_THIS_ROUND);

        assertThat(send(form, Map.of())).isEqualTo(problem(MatchChoiceModal.LIST_BLOCK, RoundWords.CHOOSE_SOMEBODY));
        assertThat(send(form, Map.of(MatchChoiceModal.LIST_BLOCK, "nobody", MatchChoiceModal.ANYBODY_BLOCK, "U1")))
                .isEqualTo(problem(MatchChoiceModal.LIST_BLOCK, RoundWords.CHOOSE_ONE_OF_BOTH));
        assertThat(send(
                        form,
                        Map.of(
                                MatchChoiceModal.ANYBODY_BLOCK,
                                "U" + never.person().value())))
                .isEqualTo(problem(MatchChoiceModal.ANYBODY_BLOCK, FitWords.NOT_POSSIBLE));
        assertThat(send(
                        form,
                        Map.of(
                                MatchChoiceModal.LIST_BLOCK,
                                Long.toString(park.person().value()))))
                .as("back to the board")
                .isEqualTo(new FormAnswer.Close());
        assertThat(shown()).contains("In the draft Amara Osei now has Dr Jun Park.", "1 changed by hand");
        assertThat(send(form, Map.of(MatchChoiceModal.LIST_BLOCK, "nobody")))
                .as("from a form that is old by now")
                .isEqualTo(new FormAnswer.Close());
        assertThat(shown()).contains(RoundWords.STALE, "Dr Jun Park");
        views.stopShowing();
        assertThat(send(form, Map.of(MatchChoiceModal.LIST_BLOCK, "nobody")))
                .as("where the board is gone it takes the place of the form")
                .extracting(IdeaScreen::text)
                .asString()
                .contains(RoundWords.STALE);
    }

    @Test
    void anOldButtonSaysSoAndShowsHowItStands() {
        String old = desk.makeDraft().ref().write();
        type(desk.lead);
        press(desk.lead, RoundNames.SET_ASIDE, old);
        press(desk.lead, RoundNames.PUBLISH, old);
        assertThat(shown()).contains(RoundWords.STALE, RoundWords.DRAFT);
        press(desk.lead, RoundNames.CHANGE, new SeatRef(desk.makeDraft().ref(), desk.lead.person()).write());
        assertThat(shown()).contains(RoundWords.STALE);
        press(desk.lead, RoundNames.PUBLISH, "something else");
        assertThat(shown()).contains("1. Amara Osei → Dr Li Wei Chen");
    }

    @Test
    void bothAnswerFromHomeOrMessage() {
        desk.rounds.publish(desk.lead, desk.makeDraft().ref());
        String pair = Long.toString(desk.mentorship(amara).orElseThrow().id().value());
        assertThat(IdeaScreen.text(section.blocks(asker(chen), 1)))
                .contains("A mentee is proposed to you: Amara Osei.", "Answer due Nov 26, 2026, 5:00 PM EST");

        press(chen, RoundNames.YES, pair);
        press(desk.lead, RoundNames.YES, pair);
        press(amara, RoundNames.YES, "none of ours");
        press(amara, RoundNames.YES, pair);

        assertThat(reply.said)
                .extracting(Answer::text)
                .containsExactly(
                        "You said yes. As soon as I have the other answer, I tell you.",
                        "I can find no such proposal.",
                        "I can find no such proposal.",
                        "You have both said yes: you are mentor and mentee now.");
        assertThat(desk.mentorship(amara).orElseThrow().state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(section.blocks(asker(chen), 1)).isEmpty();
    }

    @Test
    void aNoIsTakenKindly() {
        desk.rounds.publish(desk.lead, desk.makeDraft().ref());
        String pair = Long.toString(desk.mentorship(amara).orElseThrow().id().value());

        press(amara, RoundNames.NOT_NOW, pair);

        assertThat(reply.said.get(0).text()).contains("Nobody is told why", "you keep your place in line");
    }

    @Test
    void whereSlackOpensNothingItSaysSo() {
        views.stopShowing();

        assertThat(type(desk.lead).text()).isEqualTo(RoundWords.NOT_OPENED);
    }

    private static FormAnswer problem(String block, String sentence) {
        return new FormAnswer.Problems(Map.of(block, sentence));
    }

    private Answer type(Member who) {
        return feature.word()
                .answer(new TypedCommand(
                        asker(who), "/ripple", "match", new Occasion("typed"), Trigger.of("t"), reply));
    }

    private void press(Member who, String action, String value) {
        Optional<OpenView> board =
                views.opened.isEmpty() ? Optional.empty() : Optional.of(IdeaModalTest.open(views.lastOpened()));
        handlers.forAction(action)
                .orElseThrow()
                .accept(new Press(asker(who), action, value, new Occasion("pressed"), Trigger.of("t"), board, reply));
    }

    private FormAnswer send(View form, Map<String, String> chosen) {
        OpenView open = IdeaModalTest.open(form);
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(open.state());
        chosen.forEach((block, value) -> state.computeIfPresent(
                block, (name, actions) -> Map.of(actions.keySet().iterator().next(), chosen(value))));
        OpenView filled = new OpenView(open.id(), open.hash(), open.callback(), open.notes(), open.inputs(), state);
        return handlers.forForm(form.getCallbackId())
                .orElseThrow()
                .apply(new FilledForm(asker(desk.lead), filled, new Occasion("sent")));
    }

    /** Of a list or a people picker; each reads only its own. */
    private static ViewState.Value chosen(String value) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(value);
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedOption(option);
        chosen.setSelectedUser(value);
        return chosen;
    }

    private View last() {
        return views.updated.isEmpty() ? views.lastOpened() : views.updated.get(views.updated.size() - 1);
    }

    private String shown() {
        return IdeaScreen.text(last());
    }

    private Asker asker(Member who) {
        return new Asker(
                who.program(),
                who.person(),
                "T1",
                "U" + who.person().value(),
                desk.people.find(who.program(), who.person()).orElseThrow());
    }
}
