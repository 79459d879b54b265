package ripple.slack.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.slack.RememberingReply;
import ripple.slack.RememberingViews;
import ripple.slack.checkin.CheckInNames;
import ripple.slack.idea.IdeaFixtures;
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

class HomePagesTest {

    private final RememberingViews views = new RememberingViews();
    private final RememberingReply reply = new RememberingReply();
    private final Asker asker = new Asker(
            new ProgramId(1),
            new PersonId(1),
            "T1",
            "U1",
            new Person(new PersonId(1), new ProgramId(1), "Amara", ZoneOffset.UTC, Standing.MEMBER, false));

    @Test
    void theSectionsStandOneBelowTheOther() {
        pages(new Listing("waiting", 10), new Listing("mine", 10)).refresh(asker);

        assertThat(lastBlocks()).endsWith("waiting 1", "mine 1");
    }

    @Test
    void turningOneSectionLeavesTheOthersWhereTheyAre() {
        HomePages pages = pages(new Listing("waiting", 10), new Listing("mine", 10));
        pages.refresh(asker);

        pages.turn(press("3"), "waiting");
        pages.turn(press("2"), "mine");

        assertThat(lastBlocks()).endsWith("waiting 3", "mine 2");
    }

    @Test
    void somethingPressedOnThePageLeavesItWhereItIs() {
        HomePages pages = pages(new Listing("mine", 10));
        pages.refresh(asker);
        pages.turn(press("4"), "mine");

        pages.refresh(press("any"));

        assertThat(lastBlocks()).endsWith("mine 4");
    }

    @Test
    void aPageOfAnOlderVersionStartsAtItsBeginning() {
        assertThat(HomePlace.read(home("2"))).isEqualTo(HomePlace.START);
        assertThat(HomePlace.read(home(""))).isEqualTo(HomePlace.START);
        assertThat(HomePlace.read(home("{\"v\":1,\"mine\":-7,\"waiting\":\"x\"}")))
                .isEqualTo(HomePlace.START);
    }

    @Test
    void aSectionThatCouldNeverFitIsRefusedWhenThePageIsPutTogether() {
        assertThatThrownBy(() -> pages(new Listing("mine", 95)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Section mine takes more than a Home page holds");
    }

    @Test
    void whatSlackDoesNotTakeIsLeftOutAsAWholeAndSaidSo() {
        pages(new Filled("waiting", 60), new Filled("mine", 60), new Filled("hours", 30))
                .refresh(asker);

        assertThat(views.lastHome().getBlocks()).hasSize(5 + 60 + 30 + 1);
        assertThat(lastBlocks()).last().isEqualTo(EdgeWords.HOME_IS_FULL);
    }

    @Test
    void noSectionTakesMoreThanItsShare() {
        pages(new Filled("waiting", 40) {
                    @Override
                    public int most() {
                        return 30;
                    }
                })
                .refresh(asker);

        assertThat(views.lastHome().getBlocks()).hasSize(5 + 30);
    }

    @Test
    void whatIsPressedOnTheHomePageOpensAWindowOfItsOwn() {
        View window = View.builder().type("modal").build();

        views.show(press("", Optional.of(home(""))), window);
        views.show(press("", Optional.empty()), window);
        assertThat(views.pushed).as("Slack opens nothing above a Home page").isEmpty();

        views.show(
                press("", Optional.of(new OpenView("V2", "", CheckInNames.HISTORY, "", List.of(), Map.of()))), window);
        assertThat(views.pushed).hasSize(1);
    }

    private HomePages pages(HomeSection... sections) {
        return new HomePages(program -> IdeaFixtures.UNSET, List.of(sections), views, Runnable::run);
    }

    private Press press(String value) {
        return press(value, Optional.of(IdeaModalTest.open(views.lastHome())));
    }

    private Press press(String value, Optional<OpenView> view) {
        return new Press(asker, "any", value, new Occasion("act"), Trigger.of("t"), view, reply);
    }

    private static OpenView home(String notes) {
        return new OpenView("V1", "", Names.HOME, notes, List.of(), Map.of());
    }

    private List<String> lastBlocks() {
        return views.lastHome().getBlocks().stream()
                .map(IdeaScreen::text)
                .map(json -> json.replaceAll(".*\"text\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static class Listing implements HomeSection {
        private final String name;
        private final int most;

        Listing(String name, int most) {
            this.name = name;
            this.most = most;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int most() {
            return most;
        }

        @Override
        public List<LayoutBlock> blocks(Asker who, int page) {
            return List.of(Pieces.sentence(name + " " + page));
        }
    }

    private static class Filled extends Listing {
        private final int blocks;

        Filled(String name, int blocks) {
            super(name, blocks);
            this.blocks = blocks;
        }

        @Override
        public List<LayoutBlock> blocks(Asker who, int page) {
            return Collections.nCopies(blocks, Pieces.sentence("much"));
        }
    }
}
