package ripple.slack.pair;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Author;
import ripple.mentoring.AgreementService;
import ripple.mentoring.CoverService;
import ripple.mentoring.EndingService;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.PairCardWords;
import ripple.mentoring.PairDesk;
import ripple.mentoring.PairFormWords;
import ripple.mentoring.PairLabels;
import ripple.mentoring.PairWords;
import ripple.mentoring.Side;
import ripple.people.Member;
import ripple.slack.Golden;
import ripple.slack.KnownPeople;
import ripple.slack.act.Answer;
import ripple.slack.act.FormAnswer;
import ripple.slack.care.CareScreen;
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;

/** The life of a mentorship in Slack: windows, forms and buttons, with what stands in between. */
class PairFeatureTest {

    private final Database database = TestDatabases.fresh(DatabaseKind.SQLITE);
    private final PairDesk desk = new PairDesk(database);
    private final Member chen = desk.mentor("Dr. Li Wei Chen", 2);
    private final Member amara = desk.member("Amara Osei");
    private final Mentorship pair = desk.begin(chen, amara);
    private final String id = Long.toString(pair.id().value());
    private final CareScreen mentor = screen(chen);
    private final CareScreen mentee = screen(amara);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoPeopleAgreeByForm() {
        mentee.press(PairNames.AGREEMENT, id);
        Golden.holds("pair-agreement-first", mentee.last());
        FormAnswer told = mentee.sendOff(filled(mentee.last(), 0));
        assertThat(IdeaScreen.text(((FormAnswer.Show) told).view())).contains("I asked Dr. Li Wei Chen to confirm it");

        mentor.press(PairNames.AGREEMENT, id);
        Golden.holds("pair-agreement-waits", mentor.last());
        mentor.press(PairNames.CONFIRM, id + ":1", Optional.of(IdeaModalTest.open(mentor.last())));
        View after = mentor.views.updated.get(0);
        Golden.holds("pair-window", after);
        assertThat(IdeaScreen.text(after)).contains(PairDesk.GOALS, "You and Amara Osei have both confirmed it");

        mentor.press(PairNames.CONFIRM, id + ":1");
        assertThat(mentor.reply.said).last().extracting(Answer::text).isEqualTo(PairWords.AGREED_ALREADY);
    }

    @Test
    void aFormStaysOpenWithWhatIsMissingAndAsksAboutWhatMayBeAPatients() {
        mentee.press(PairNames.AGREEMENT, id);
        OpenView empty = IdeaScreen.typing(mentee.last(), "goals.0", " ");
        assertThat(((FormAnswer.Problems) mentee.sendOff(empty)).sentences())
                .containsOnlyKeys("goals.0", "cadence.0", "place.0", "ends-on.0");

        OpenView named = with(filled(mentee.last(), 0), "goals.0", words("Help pt Mary Miller to sleep"));
        View asking = ((FormAnswer.Show) mentee.sendOff(named)).view();
        assertThat(IdeaScreen.text(asking)).contains("Mary Miller", "No, keep it");
        assertThat(desk.agreements.find(amara, pair.id()).orElseThrow().version())
                .isZero();
    }

    @Test
    void aFormThatWasOvertakenShowsTheNewestAndLosesNoWords() {
        mentee.press(PairNames.AGREEMENT, id);
        OpenView old = filled(mentee.last(), 0);
        mentor.press(PairNames.AGREEMENT, id);
        mentor.sendOff(filled(mentor.last(), 0));

        View now = ((FormAnswer.Show) mentee.sendOff(with(old, "goals.0", words("Mine")))).view();

        assertThat(IdeaScreen.text(now))
                .contains(PairWords.OVERTAKEN, "goals.1", PairDesk.GOALS, "Mine", PairLabels.CONFIRM);
        mentee.sendOff(with(filled(now, 1), "goals.1", words("Mine")));
        assertThat(desk.agreements.find(chen, pair.id()).orElseThrow().proposed())
                .get()
                .satisfies(theirs -> assertThat(theirs.goals()).isEqualTo("Mine"));
    }

    @Test
    void aChangeWaitsForTheOtherWhileWhatWasAgreedHolds() {
        agree();
        mentee.press(PairNames.AGREEMENT, id);
        mentee.sendOff(with(filled(mentee.last(), 1), "cadence.1", choice("weekly")));

        assertThat(home(mentee))
                .contains(
                        "Agreed: every two weeks, by video",
                        "You proposed a change of it; it waits for Dr. Li Wei Chen");
        assertThat(home(mentor)).contains("Amara Osei proposed a change of it; it waits for your yes.");
        mentor.press(PairNames.CONFIRM, id + ":2");
        assertThat(home(mentor)).contains("Agreed: every week, by video").doesNotContain("proposed");
    }

    @Test
    void aFirstAgreementSuggestsHalfAYear() {
        mentee.press(PairNames.AGREEMENT, id);

        assertThat(IdeaScreen.text(mentee.last())).contains("2027-05-23");
    }

    @Test
    void cancelLeadsBackToTheWindowFromWhichAFormWasOpened() {
        mentor.press(PairNames.SHOW, id);
        Optional<OpenView> window = Optional.of(IdeaModalTest.open(mentor.last()));
        List<String> forms =
                List.of(PairNames.AGREEMENT, PairNames.PAUSE, PairNames.COVER, PairNames.COMPLETE, PairNames.END);
        for (String form : forms) {
            mentor.press(form, id, window);
        }
        assertThat(mentor.views.pushed).extracting(View::getCallbackId).containsExactlyElementsOf(forms);
        assertThat(mentor.views.updated).isEmpty();

        mentor.views.fill();
        mentor.press(PairNames.AGREEMENT, id, window);
        assertThat(mentor.views.updated).extracting(View::getCallbackId).containsExactly(PairNames.AGREEMENT);
        View told = ((FormAnswer.Show) mentor.sendOff(filled(mentor.views.updated.get(0), 0))).view();
        assertThat(told.getClearOnClose()).as("no older window shows below").isTrue();
    }

    private String home(CareScreen screen) {
        return IdeaScreen.text(new PairsWord(desk.cards).answer(screen.asker));
    }

    @Test
    void aPairRestsAndGoesOn() {
        mentor.press(PairNames.PAUSE, id);
        Golden.holds("pair-pause", mentor.last());
        OpenView past = with(IdeaModalTest.open(mentor.last()), "until", day("2026-11-20"));
        assertThat(((FormAnswer.Problems) mentor.sendOff(past)).sentences()).containsOnlyKeys("until");
        mentor.sendOff(with(IdeaModalTest.open(mentor.last()), "until", day("2026-12-24")));
        assertThat(state()).isEqualTo(MentorshipState.PAUSED);

        mentee.press(PairNames.SHOW, id);
        assertThat(IdeaScreen.text(mentee.last())).contains("Paused until December 24, 2026", PairLabels.RESUME);
        mentee.press(PairNames.RESUME, id, Optional.of(IdeaModalTest.open(mentee.last())));
        assertThat(state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(IdeaScreen.text(mentee.views.updated.get(0))).contains("Welcome back");
    }

    @Test
    void theSecondPressOfADoubleClickLeavesWhatTheFirstBrought() {
        mentor.press(PairNames.SHOW, id);
        OpenView window = IdeaModalTest.open(mentor.last());
        mentor.views.change();
        mentor.press(PairNames.PAUSE, id, Optional.of(window));
        mentor.press(PairNames.SHOW, id, Optional.of(window));
        assertThat(mentor.views.updated).isEmpty();
        assertThat(mentor.reply.said).isEmpty();
    }

    @Test
    void anEndingNeedsAReasonAndTellsItToNobodyHere() {
        mentor.press(PairNames.END, id);
        Golden.holds("pair-end", mentor.last());
        OpenView without = IdeaScreen.typing(mentor.last(), EndingService.NOTE, "We see things differently");
        assertThat(((FormAnswer.Problems) mentor.sendOff(without)).sentences())
                .containsExactly(Map.entry(EndingService.REASON, PairFormWords.NO_REASON));
        OpenView chosen = IdeaScreen.choosing(mentor.last(), EndingService.REASON, "not-the-right-fit");
        View told = ((FormAnswer.Show) mentor.sendOff(chosen)).view();
        assertThat(IdeaScreen.text(told)).contains(PairWords.APART, PairWords.REASON_KEPT);

        mentee.press(PairNames.SHOW, id);
        assertThat(IdeaScreen.text(mentee.last()))
                .contains("Ended on", "Find another mentor")
                .doesNotContain("fit");
        mentee.press(PairNames.AGREEMENT, id);
        assertThat(IdeaScreen.text(mentee.last())).contains(PairWords.OVER);
    }

    @Test
    void bothCloseItAndMayHaveTheCertificateOnceMore() {
        mentor.press(PairNames.COMPLETE, id);
        Golden.holds("pair-complete", mentor.last());
        mentor.sendOff(IdeaScreen.typing(mentor.last(), EndingService.LINE, "She taught me patience"));
        mentee.press(PairNames.SHOW, id);
        assertThat(IdeaScreen.text(mentee.last()))
                .contains("has closed it", PairLabels.CLOSE_IT_TOO, PairLabels.NOT_YET)
                .doesNotContain("patience");
        mentee.press(PairNames.COMPLETE, id);
        mentee.sendOff(IdeaModalTest.open(mentee.last()));
        assertThat(state()).isEqualTo(MentorshipState.COMPLETED);
        desk.turns.due(desk.ideas.now());

        desk.ideas.moveTo(desk.ideas.now().plus(Duration.ofDays(1)));
        mentee.press(PairNames.CERTIFICATE, id);
        desk.turns.due(desk.ideas.now());
        assertThat(desk.ideas.outbox())
                .filteredOn(row -> row.contains("mentorship-certificate-"))
                .hasSize(3);
    }

    @Test
    void anotherMentorIsAskedToStandInAndAnswersFromHome() {
        Member priya = desk.mentor("Priya Nair", 1);
        CareScreen other = screen(priya);
        mentor.press(PairNames.COVER, id);
        Golden.holds("pair-cover", mentor.last());
        assertThat(((FormAnswer.Problems) mentor.sendOff(cover(mentor.last(), amara))).sentences())
                .containsOnlyKeys(CoverService.COVER);
        FormAnswer told = mentor.sendOff(cover(mentor.last(), priya));
        assertThat(IdeaScreen.text(((FormAnswer.Show) told).view())).contains("I asked Priya Nair");

        String asked =
                Long.toString(desk.cards.coversAsked(priya).get(0).cover().id().value());
        other.press(PairNames.COVER_AGREE, asked);
        assertThat(other.reply.said).last().extracting(Answer::text).asString().contains("Thank you");
        assertThat(desk.cards.of(priya))
                .singleElement()
                .satisfies(card -> assertThat(card.seat().side()).isEqualTo(Side.COVER));
        other.press(PairNames.SHOW, id);
        assertThat(IdeaScreen.text(other.last()))
                .contains(PairCardWords.NOT_TO_READ)
                .doesNotContain(PairDesk.GOALS);
    }

    @Test
    void theHomePageHasALineForEachAndTheCommandEverything() {
        agree();
        PairSection section = new PairSection(desk.cards);
        assertThat(section.blocks(mentor.asker, 1)).hasSizeLessThanOrEqualTo(section.most());
        Golden.holds("pair-home", new Answer("home", section.blocks(mentor.asker, 1)));
        Golden.holds("pair-command", new PairsWord(desk.cards).answer(mentor.asker));
        assertThat(new PairsWord(desk.cards).lines(mentor.asker))
                .containsExactly("Amara Osei, your mentee. Under way since November 23, 2026.");
        CareScreen nobody = screen(desk.member("A colleague"));
        assertThat(new PairsWord(desk.cards).lines(nobody.asker)).isEmpty();
        assertThat(section.blocks(nobody.asker, 1)).isEmpty();
        assertThat(new PairsWord(desk.cards).answer(nobody.asker).text()).isEqualTo(PairCardWords.NO_PAIRS);
    }

    @Test
    void whatIsNotTheirsIsNotFoundWhateverIsPressed() {
        Author far = desk.ideas.member(desk.ideas.openProgram(), "Elsewhere");
        for (Member who : List.of(desk.member("A colleague"), new Member(far.program(), far.person()))) {
            CareScreen screen = screen(who);
            for (String act : List.of(
                    PairNames.SHOW,
                    PairNames.AGREEMENT,
                    PairNames.PAUSE,
                    PairNames.RESUME,
                    PairNames.END,
                    PairNames.COMPLETE,
                    PairNames.NOT_YET,
                    PairNames.CERTIFICATE,
                    PairNames.COVER)) {
                screen.press(act, id);
                screen.press(act, "no number");
                assertThat(screen.views.opened).as(act).isEmpty();
                assertThat(screen.reply.said)
                        .as(act)
                        .isNotEmpty()
                        .allMatch(said -> said.text().equals(PairWords.NOT_FOUND));
            }
            screen.press(PairNames.CONFIRM, id + ":1");
            screen.press(PairNames.CONFIRM, "1:2:3");
            screen.press(PairNames.COVER_AGREE, "x");
            assertThat(screen.reply.said).allMatch(said -> said.text().equals(PairWords.NOT_FOUND));
        }
    }

    @Test
    void aForgedFormIsNotFoundToo() {
        CareScreen stranger = screen(desk.member("A colleague"));
        mentor.press(PairNames.END, id);
        OpenView chosen = IdeaScreen.choosing(mentor.last(), EndingService.REASON, "no-time");

        FormAnswer told = stranger.sendOff(chosen);

        assertThat(IdeaScreen.text(((FormAnswer.Show) told).view())).contains(PairWords.NOT_FOUND);
        assertThat(state()).isEqualTo(MentorshipState.ACTIVE);
    }

    private void agree() {
        mentor.press(PairNames.AGREEMENT, id);
        mentor.sendOff(filled(mentor.last(), 0));
        mentee.press(PairNames.CONFIRM, id + ":1");
    }

    private MentorshipState state() {
        return desk.find(pair).state();
    }

    private CareScreen screen(Member who) {
        PairFeature.Services services = new PairFeature.Services(
                desk.cards,
                new AgreementService(desk.ground),
                desk.pairs,
                desk.endings,
                desk.covers,
                desk.certificates);
        return new CareScreen(
                desk.ideas,
                new Author(who.program(), who.person()),
                (views, home) -> new PairFeature(services, new KnownPeople(desk.ideas.people), views, home));
    }

    private static OpenView filled(View form, int version) {
        OpenView open = IdeaModalTest.open(form);
        open = with(open, "goals." + version, words(PairDesk.GOALS));
        open = with(open, "cadence." + version, choice("two-weeks"));
        open = with(open, "place." + version, choice("video"));
        open = with(open, "stays-private." + version, words("What we say about colleagues"));
        return with(open, "ends-on." + version, day("2027-03-31"));
    }

    private static OpenView cover(View form, Member whom) {
        OpenView open = with(IdeaModalTest.open(form), CoverService.FIRST_DAY, day("2026-11-23"));
        open = with(open, CoverService.LAST_DAY, day("2026-11-27"));
        ViewState.Value person = new ViewState.Value();
        person.setSelectedUser("U" + whom.person().value());
        return with(open, CoverService.COVER, person);
    }

    private static ViewState.Value words(String typed) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(typed);
        return value;
    }

    private static ViewState.Value day(String day) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedDate(day);
        return value;
    }

    private static ViewState.Value choice(String code) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(code);
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOption(option);
        return value;
    }

    private static OpenView with(OpenView open, String block, ViewState.Value value) {
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(open.state());
        String action = state.getOrDefault(block, Map.of()).keySet().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No block " + block));
        state.put(block, Map.of(action, value));
        return new OpenView(open.id(), open.hash(), open.callback(), open.notes(), open.inputs(), state);
    }
}
