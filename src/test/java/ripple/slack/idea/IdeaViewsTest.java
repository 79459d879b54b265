package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import ripple.idea.Idea;
import ripple.idea.Page;
import ripple.idea.TriageWords;
import ripple.slack.BlockKitSchema;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.HomePlace;
import ripple.slack.act.HomeView;
import ripple.slack.layout.SlackJson;

class IdeaViewsTest {

    @Test
    void aWaitingIdea() {
        Golden.holds(
                "idea-waiting", IdeaView.modal(IdeaFixtures.toAuthor(IdeaFixtures.waiting(42), IdeaFixtures.NEW_YORK)));
    }

    @Test
    void anEditedIdeaShowsMarkupLiterally() {
        Golden.holds(
                "idea-edited",
                IdeaView.answer(IdeaFixtures.toAuthor(IdeaFixtures.edited(42), ZoneId.of("Europe/Madrid"))));
    }

    @Test
    void aWithdrawnIdeaHasNoButtons() {
        Golden.holds(
                "idea-withdrawn",
                IdeaView.modal(IdeaFixtures.toAuthor(IdeaFixtures.withdrawn(42), IdeaFixtures.NEW_YORK)));
    }

    @Test
    void theList() {
        Golden.holds(
                "idea-list",
                IdeaListView.answer(
                        new Page<>(
                                List.of(IdeaFixtures.withdrawn(9), IdeaFixtures.edited(8), IdeaFixtures.waiting(7)),
                                2,
                                3,
                                9),
                        IdeaFixtures.NEW_YORK));
    }

    @Test
    void theEmptyList() {
        Golden.holds("idea-list-empty", IdeaListView.answer(new Page<>(List.of(), 1, 10, 0), IdeaFixtures.NEW_YORK));
    }

    @Test
    void theHomePage() {
        Golden.holds(
                "home",
                home(new Page<>(
                        List.of(IdeaFixtures.withdrawn(9), IdeaFixtures.edited(8), IdeaFixtures.waiting(7)), 1, 3, 9)));
    }

    @Test
    void theEmptyHomePage() {
        Golden.holds("home-empty", home(new Page<>(List.of(), 1, 12, 0)));
    }

    @Test
    void help() {
        CommandWord help = new HelpWord(program -> IdeaFixtures.UNSET, List.of());

        Golden.holds("help", new HelpView(IdeaFixtures.UNSET).answer(List.of(help)));
    }

    @Test
    void fullPagesStayWithinSlacksLimits() {
        View full = home(IdeaFixtures.page(2, MyIdeasSection.PAGE_SIZE, 100));
        Answer list =
                IdeaListView.answer(IdeaFixtures.page(2, IdeaListView.PAGE_SIZE, 2_000_000_000), IdeaFixtures.NEW_YORK);
        Answer one = IdeaView.answer(IdeaFixtures.toAuthor(IdeaFixtures.longest(2_000_000_000), IdeaFixtures.NEW_YORK));

        BlockKitSchema.holds("Home", json(full).toString());
        BlockKitSchema.holds("Blocks", json(list.blocks()).toString());
        BlockKitSchema.holds("Blocks", json(one.blocks()).toString());
        assertThat(characters(json(list.blocks()))).isLessThan(12_000);
        assertThat(characters(json(one.blocks()))).isLessThan(12_000);
    }

    @Test
    void aWelcomedIdeaOffersAMentorToWhoeverMayAskForOne() {
        Page<Idea> ideas = new Page<>(List.of(IdeaFixtures.welcomed(7), IdeaFixtures.longest(8)), 1, 12, 2);

        assertThat(count(MyIdeasSection.blocks(ideas, IdeaFixtures.NEW_YORK, Idea::isWelcomed)))
                .isEqualTo(1);
        assertThat(count(MyIdeasSection.blocks(ideas, IdeaFixtures.NEW_YORK, idea -> false)))
                .isZero();
    }

    private static int count(List<LayoutBlock> blocks) {
        return IdeaScreen.text(blocks).split(TriageWords.GET_A_MENTOR, -1).length - 1;
    }

    private static View home(Page<Idea> ideas) {
        return new HomeView(IdeaFixtures.SITE)
                .view(HomePlace.START, MyIdeasSection.blocks(ideas, IdeaFixtures.NEW_YORK, Idea::isWelcomed));
    }

    private static JsonElement json(Object shown) {
        return SlackJson.GSON.toJsonTree(shown);
    }

    /** All that is shown, counted as Slack does: the values of "text" wherever they stand. */
    private static int characters(JsonElement json) {
        int sum = 0;
        if (json.isJsonArray()) {
            for (JsonElement each : (JsonArray) json) {
                sum += characters(each);
            }
        } else if (json.isJsonObject()) {
            for (var entry : json.getAsJsonObject().entrySet()) {
                sum += entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()
                        ? entry.getValue()
                                .getAsString()
                                .codePointCount(
                                        0, entry.getValue().getAsString().length())
                        : characters(entry.getValue());
            }
        }
        return sum;
    }
}
