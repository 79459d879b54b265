package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.idea.Idea;
import ripple.idea.LookAlike;
import ripple.idea.Page;
import ripple.idea.TriageWords;
import ripple.idea.Voices;
import ripple.idea.Waiting;
import ripple.people.PersonId;
import ripple.privacy.Asked;
import ripple.slack.BlockKitSchema;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.layout.SlackJson;

/** How the answers to ideas look. */
class AnswerViewsTest {

    private static final Voices TWO = new Voices(2, false, List.of(new PersonId(1), new PersonId(3)));

    @Test
    void aWaitingIdeaToThoseWhoAnswer() {
        Golden.holds("idea-to-answer", IdeaView.modal(IdeaFixtures.toTriager(IdeaFixtures.waiting(42), Voices.NONE)));
    }

    @Test
    void aWelcomedIdeaToThoseWhoAnswer() {
        Golden.holds(
                "idea-welcomed-answering",
                IdeaView.modal(
                        IdeaFixtures.toTriager(IdeaFixtures.welcomed(42), TWO).after("Idea 42 is welcomed.")));
    }

    @Test
    void aWelcomedIdeaToOtherMembers() {
        Voices mine = new Voices(3, true, List.of());

        Golden.holds("idea-welcomed", IdeaView.answer(IdeaFixtures.toColleague(IdeaFixtures.welcomed(42), mine)));
    }

    @Test
    void otherMembersReadNeitherWhoSharedItNorWhoSeesTheSame() {
        Answer shown =
                IdeaView.answer(IdeaFixtures.toColleague(IdeaFixtures.welcomed(42), new Voices(2, false, List.of())));

        assertThat(IdeaScreen.text(shown.blocks()))
                .contains("2 colleagues see this too.", "I see this too")
                .doesNotContain("Amara Osei", "Chen");
    }

    @Test
    void notNowWithItsReason() {
        Golden.holds(
                "idea-not-now", IdeaView.answer(IdeaFixtures.toAuthor(IdeaFixtures.notNow(42), IdeaFixtures.NEW_YORK)));
    }

    @Test
    void aMergedIdea() {
        Golden.holds(
                "idea-merged",
                IdeaView.answer(IdeaFixtures.toAuthor(IdeaFixtures.merged(42, 7), IdeaFixtures.NEW_YORK)));
    }

    @Test
    void whatWaitsOnTheHomePage() {
        Golden.holds(
                "home-waiting",
                new Answer(
                        "x",
                        WaitingView.home(
                                waiting(3, 5, 12), AnswerViewsTest::alike, IdeaFixtures.NAMES, IdeaFixtures.NEW_YORK)));
    }

    @Test
    void whatWaitsAsAList() {
        Golden.holds("waiting-list", WaitingView.list(waiting(3, 10, 3), IdeaFixtures.NAMES, IdeaFixtures.NEW_YORK));
    }

    @Test
    void fullListsStayWithinSlacksLimits() {
        Page<Waiting> home = longest(WaitingView.PAGE_SIZE);
        Page<Waiting> list = longest(WaitingView.LIST_SIZE);

        assertThat(WaitingView.home(home, AnswerViewsTest::alike, IdeaFixtures.NAMES, IdeaFixtures.NEW_YORK))
                .hasSizeLessThanOrEqualTo(WaitingView.most());
        BlockKitSchema.holds(
                "Blocks",
                SlackJson.GSON.toJson(WaitingView.list(list, IdeaFixtures.NAMES, IdeaFixtures.NEW_YORK)
                        .blocks()));
    }

    @Test
    void theFormOfANotNow() {
        Golden.holds("not-now", NotNowModal.view(empty()));
    }

    @Test
    void theFormOfANotNowWithWordsToStartFromAndAQuestion() {
        NotNowForm asking = empty().saying("Mrs. Okafor was moved")
                .asking(new NotNowForm.Question(
                        new Asked("digest-of-the-words"), List.of("In “Why not now?” I see a name.")));

        Golden.holds("not-now-question", NotNowModal.view(asking));
    }

    @Test
    void theFormOfANotNowRemembersNoWords() {
        assertThat(NotNowModal.view(empty().saying("Because")).getPrivateMetadata())
                .isEqualTo("{\"v\":1,\"idea\":42,\"round\":2}");
    }

    @Test
    void theFormsOfAMerge() {
        Golden.holds(
                "merge-choose",
                MergeModal.choose(
                        IdeaFixtures.waiting(42), List.of(IdeaFixtures.welcomed(7), IdeaFixtures.longest(8))));
        Golden.holds("merge-number", MergeModal.choose(IdeaFixtures.waiting(42), List.of()));
        Golden.holds("merge-confirm", MergeModal.confirm(IdeaFixtures.waiting(42), IdeaFixtures.welcomed(7)));
    }

    @Test
    void theLongestIdeaFitsIntoEveryWindow() {
        Idea longest = IdeaFixtures.longest(999_999_999);
        List<View> windows = List.of(
                IdeaView.modal(IdeaFixtures.toTriager(longest, TWO)),
                NotNowModal.view(
                        NotNowForm.empty(longest, TriageWords.REASONS_TO_EDIT).saying("😀".repeat(5_000))),
                MergeModal.choose(longest, List.of(longest)),
                MergeModal.confirm(longest, longest));

        windows.forEach(window -> BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(window)));
    }

    private static NotNowForm empty() {
        return NotNowForm.empty(IdeaFixtures.waiting(42), TriageWords.REASONS_TO_EDIT);
    }

    private static Page<Waiting> waiting(int shown, int size, int total) {
        List<Waiting> items = IntStream.rangeClosed(1, shown)
                .mapToObj(number -> new Waiting(IdeaFixtures.edited(number), 7 - 2 * number, number == 1))
                .toList();
        return new Page<>(items, 1, size, total);
    }

    /** The first looks like two others. */
    private static List<LookAlike> alike(Idea idea) {
        return idea.number().value() == 1 || idea.number().value() > 100
                ? List.of(new LookAlike(IdeaFixtures.welcomed(7), 0.9), new LookAlike(IdeaFixtures.longest(8), 0.5))
                : List.of();
    }

    private static Page<Waiting> longest(int size) {
        List<Waiting> items = IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Waiting(IdeaFixtures.longest(2_000_000_000 + number), 400, true))
                .toList();
        return new Page<>(items, 2, size, 1_000_000);
    }
}
