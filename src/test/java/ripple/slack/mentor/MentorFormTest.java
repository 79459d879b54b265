package ripple.slack.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.profile.ChangeKind;
import ripple.profile.HelpArea;
import ripple.profile.KeptApart;
import ripple.profile.MentorOffer;
import ripple.profile.MentorState;
import ripple.profile.ProfileWords;
import ripple.profile.Wishes;
import ripple.slack.FilledIn;
import ripple.slack.Golden;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.FormAnswer;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;

class MentorFormTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final MentorScreen chen = new MentorScreen(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void everythingThatIsChosenIsKeptAndShownAgain() {
        MentorScreen boss = chen.colleague();
        MentorScreen rival = chen.colleague();
        OpenView form = FilledIn.ticking(chen.offer(), "areas", "measuring", "leaders");
        form = FilledIn.ticking(form, "kinds", "discharge");
        form = FilledIn.typing(form, "capacity", "1");
        form = FilledIn.typing(form, "protected-hours", "3");
        form = FilledIn.ticking(form, "days", "SATURDAY", "SUNDAY");
        form = FilledIn.at(FilledIn.at(form, "from", "20:00"), "to", "06:00");
        form = FilledIn.ticking(form, "languages", "en", "zh");
        form = FilledIn.naming(form, "line", boss.asker.userId());
        form = FilledIn.naming(form, "rather-not", rival.asker.userId());

        FormAnswer answer = chen.send(form);

        assertThat(said(answer))
                .contains("Thank you. Your offer is saved", "There is room for one more mentee.")
                .contains("Sat, Sun, 8:00 PM to 6:00 AM the next day, Eastern Time", "Half an hour is enough.")
                .contains(MentorNames.PAUSE, MentorNames.STOP)
                .doesNotContain(boss.asker.userId(), rival.asker.userId());
        MentorOffer offer = chen.profiles.mine(chen.me()).mentor().orElseThrow().offer();
        assertThat(offer.areas()).containsExactly(HelpArea.MEASURING, HelpArea.LEADERS);
        assertThat(offer.experience()).containsExactly(ChangeKind.DISCHARGE);
        assertThat(offer.suits().days()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(chen.profiles.mine(chen.me()).keptApart())
                .isEqualTo(new KeptApart(Set.of(boss.asker.person()), Set.of(rival.asker.person())));
        assertThat(chen.send(chen.offer()))
                .as("opened again and saved as it is")
                .isInstanceOf(FormAnswer.Show.class);
        assertThat(chen.profiles.mine(chen.me()).mentor().orElseThrow().offer()).isEqualTo(offer);
        assertThat(chen.profiles.mine(chen.me()).edition()).isEqualTo(1);
    }

    @Test
    void nobodySeesWhomSomebodyElseAvoids() {
        MentorScreen amara = chen.colleague();
        OpenView form = FilledIn.ticking(chen.offer(), "areas", "team");
        chen.send(FilledIn.naming(form, "rather-not", amara.asker.userId()));

        assertThat(amara.offer().people("rather-not", "profile.rather-not")).isEmpty();
        assertThat(IdeaScreen.text(amara.type("help").blocks())).doesNotContain(amara.asker.userId());
    }

    @Test
    void whatCannotBeKeptStandsAtItsField() {
        OpenView form = FilledIn.typing(chen.offer(), "capacity", "0");

        FormAnswer.Problems problems = (FormAnswer.Problems) chen.send(form);

        assertThat(problems.sentences()).containsOnlyKeys("areas", "capacity");
        assertThat(problems.sentences().get("capacity")).contains("from 1 to 10", "pause");
        assertThat(chen.profiles.mine(chen.me()).mentor()).isEmpty();
        OpenView strange = FilledIn.ticking(FilledIn.ticking(chen.offer(), "areas", "sorcery"), "days", "SOMEDAY");
        assertThat(((FormAnswer.Problems) chen.send(strange)).sentences()).containsOnlyKeys("areas", "days");
    }

    @Test
    void ofTwoWindowsTheSecondKeepsWhatWasChosenAndIsAsked() {
        OpenView first = FilledIn.ticking(chen.offer(), "areas", "team");
        OpenView second = FilledIn.ticking(first, "areas", "leaders");
        chen.send(first);

        View again = ((FormAnswer.Show) chen.send(second)).view();

        assertThat(IdeaScreen.text(again)).contains("another window in the meantime");
        chen.send(FilledIn.untouched(again));
        assertThat(chen.profiles.mine(chen.me()).mentor().orElseThrow().offer().areas())
                .containsExactly(HelpArea.LEADERS);
    }

    @Test
    void whomAnotherWindowNamedIsNotForgottenUnseen() {
        MentorScreen rival = chen.colleague();
        chen.press(MentorNames.WISHES, Optional.empty());
        OpenView wishes = FilledIn.untouched(chen.views.lastOpened());
        OpenView offer = FilledIn.ticking(chen.offer(), "areas", "team");
        chen.send(FilledIn.naming(offer, "rather-not", rival.asker.userId()));

        View again = ((FormAnswer.Show) chen.send(wishes)).view();

        assertThat(IdeaScreen.text(again)).contains("in the meantime", rival.asker.userId());
        assertThat(IdeaScreen.text(((FormAnswer.Show) chen.send(FilledIn.untouched(again))).view()))
                .contains("kept for the next time");
        assertThat(chen.profiles.mine(chen.me()).keptApart().ratherNot()).containsExactly(rival.asker.person());
    }

    @Test
    void anOfferIsPausedGoesOnAndStops() {
        chen.send(FilledIn.ticking(chen.offer(), "areas", "team"));
        chen.press(MentorNames.MINE, Optional.empty());
        OpenView window = FilledIn.untouched(chen.views.lastOpened());
        chen.press(MentorNames.PAUSE, Optional.of(window));
        assertThat(chen.views.pushed).as("Cancel leads back to the offer").hasSize(1);
        OpenView pause = FilledIn.untouched(chen.views.pushed.get(0));

        assertThat(((FormAnswer.Problems) chen.send(FilledIn.on(pause, "paused-until", "2020-01-01"))).sentences())
                .containsOnlyKeys("paused-until");
        assertThat(((FormAnswer.Problems) chen.send(FilledIn.on(pause, "paused-until", "never"))).sentences())
                .containsOnlyKeys("paused-until");
        FormAnswer answer = chen.send(FilledIn.on(pause, "paused-until", "2026-12-24"));

        assertThat(said(answer)).contains("goes on by itself on Thursday, December 24, 2026", MentorNames.GO_ON);
        chen.press(MentorNames.GO_ON, Optional.of(window));
        assertThat(chen.profiles.mine(chen.me()).state()).isEqualTo(MentorState.OFFERED);
        chen.press(MentorNames.STOP, Optional.of(window));
        chen.press(MentorNames.STOP, Optional.of(window));
        assertThat(chen.profiles.mine(chen.me()).state()).isEqualTo(MentorState.STOPPED);
        assertThat(IdeaScreen.text(chen.views.lastHome())).contains("Offer again");
        chen.press(MentorNames.PAUSE, Optional.empty());
        assertThat(IdeaScreen.text(chen.views.lastOpened())).contains("You do not offer to be a mentor");
        assertThat(((FormAnswer.Show) chen.send(FilledIn.on(pause, "paused-until", "2026-12-24"))).view())
                .extracting(IdeaScreen::text)
                .asString()
                .contains("You do not offer to be a mentor at the moment.")
                .doesNotContain("paused until");
        assertThat(chen.profiles.mine(chen.me()).mentor().orElseThrow().pausedUntil())
                .as("a button of yesterday's window pauses nothing")
                .isNotEqualTo(Optional.of(LocalDate.parse("2026-12-24")));
    }

    @Test
    void theGuideStaysThroughTheFirstMentorship() {
        chen.send(FilledIn.ticking(chen.offer(), "areas", "team"));
        chen.taken = 1;
        chen.press(MentorNames.MINE, Optional.empty());
        assertThat(IdeaScreen.text(chen.views.lastOpened())).contains(ProfileWords.GUIDE_HEADING);
        chen.experienced = true;
        chen.press(MentorNames.MINE, Optional.empty());
        assertThat(IdeaScreen.text(chen.views.lastOpened())).doesNotContain(ProfileWords.GUIDE_HEADING);
    }

    @Test
    void wishesAreKeptForNextTime() {
        chen.press(MentorNames.WISHES, Optional.empty());
        OpenView form = FilledIn.untouched(chen.views.lastOpened());

        FormAnswer answer = chen.send(FilledIn.ticking(form, "areas", "small-tests"));

        assertThat(IdeaScreen.text(((FormAnswer.Show) answer).view())).contains("kept for the next time");
        assertThat(chen.profiles.mine(chen.me()).wishes().map(Wishes::areas)).contains(Set.of(HelpArea.SMALL_TESTS));
        assertThat(IdeaScreen.text(((FormAnswer.Show) chen.send(form)).view())).contains("in the meantime");
        assertThat(((FormAnswer.Problems) chen.send(FilledIn.ticking(form, "days"))).sentences())
                .containsOnlyKeys("days");
    }

    @Test
    void helpAndUnknownWordsTellWhereOneStands() {
        for (String words : new String[] {"", "help", " HELP ", "something else"}) {
            assertThat(IdeaScreen.text(chen.type(words).blocks()))
                    .contains("You do not offer to be a mentor", "You wait for a mentor.", "/mentor offer")
                    .contains("Offer to be a mentor", "What I want help with");
        }
        assertThat(IdeaScreen.text(chen.type("something else").blocks())).contains(EdgeWords.UNKNOWN_WORD);
        assertThat(IdeaScreen.text(chen.type("help").blocks())).doesNotContain(EdgeWords.UNKNOWN_WORD);
    }

    @Test
    void whereNoWindowOpensASentenceSaysSo() {
        chen.views.stopShowing();

        assertThat(chen.type("offer").text()).contains("could not be opened in time");
        chen.press(MentorNames.OFFER, Optional.empty());
        chen.press(MentorNames.WISHES, Optional.empty());
        assertThat(chen.reply.said)
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.text()).contains("try once more"));
    }

    @Test
    void theFormsAreAsTheyShouldBe() {
        chen.offer();
        Golden.holds("mentor-offer", chen.views.lastOpened());
        View saved =
                ((FormAnswer.Show) chen.send(FilledIn.ticking(chen.offer(), "areas", "team", "small-tests"))).view();
        Golden.holds("mentor-window", saved);
        Golden.holds("mentor-home", chen.views.lastHome());
        Golden.holds("mentor-help", chen.type("help"));
        chen.press(MentorNames.WISHES, Optional.empty());
        Golden.holds("mentor-wishes", chen.views.lastOpened());
        Golden.holds("mentor-pause", OfferModal.pause(LocalDate.parse("2026-12-21")));
    }

    private static String said(FormAnswer answer) {
        return IdeaScreen.text(((FormAnswer.Show) answer).view());
    }
}
