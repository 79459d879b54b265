package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.idea.TriageServiceTest.done;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.ProgramSettings;
import ripple.people.Role;

/** A welcomed idea on its way into the program's channel: asked, agreed, posted, taken back, and kept out. */
class PostServiceTest {

    @OnBothDatabases
    void itIsPostedOnceItsAuthorAgrees(Database database) {
        Story story = new Story(database);

        assertThat(state(story.desk.posts.offer(story.lead, story.idea))).isEqualTo(PostState.ASKED);
        assertThat(story.last())
                .startsWith("idea-post:1:1:question")
                .contains(
                        "May I post your idea 1", "No name goes with it", "People wait in the corridor", "post.agree");
        assertThat(story.inChannel()).isEmpty();
        assertThat(state(story.desk.posts.agree(story.author, story.idea))).isEqualTo(PostState.GOING);

        assertThat(story.inChannel()).singleElement().asString().contains("People wait in the corridor");
        story.channelTakesIt();
        assertThat(story.desk.posts.find(story.lead, story.idea)).contains(PostState.POSTED);
        assertThat(story.desk.posts.find(story.desk.member(), story.idea)).isEmpty();
        assertThat(refusal(story.desk.posts.offer(story.lead, story.idea)))
                .contains("already in the program's channel");
    }

    @OnBothDatabases
    void aNoIsANo(Database database) {
        Story story = new Story(database);
        story.desk.posts.offer(story.lead, story.idea);

        assertThat(state(story.desk.posts.decline(story.author, story.idea))).isEqualTo(PostState.DECLINED);

        assertThat(refusal(story.desk.posts.offer(story.lead, story.idea))).contains("said no");
        assertThat(refusal(story.desk.posts.agree(story.author, story.idea))).contains("Nobody asks");
        assertThat(story.inChannel()).isEmpty();
    }

    @OnBothDatabases
    void theOneWhoWroteItFirstIsAskedAndEachAuthorMaySayNo(Database database) {
        Story story = new Story(database);
        Author joined = story.desk.member();
        done(story.desk.triage.merge(
                story.lead, story.desk.keep(joined, "No chairs").number(), story.idea));
        assertThat(refusal(story.desk.posts.agree(story.author, story.idea))).contains("Nobody asks");
        story.desk.posts.offer(story.lead, story.idea);
        assertThat(refusal(story.desk.posts.agree(joined, story.idea))).contains("wrote this idea first");
        story.desk.posts.agree(story.author, story.idea);
        story.channelTakesIt();

        assertThat(state(story.desk.posts.decline(joined, story.idea))).isEqualTo(PostState.DECLINED);

        assertThat(story.inChannel())
                .last()
                .asString()
                .contains("was taken back")
                .doesNotContain("People wait");
    }

    @OnBothDatabases
    void aChannelThatIsClosedToUsGetsAWayOut(Database database) {
        Story story = new Story(database);
        story.desk.posts.offer(story.lead, story.idea);
        story.desk.posts.agree(story.author, story.idea);
        story.desk.execute("UPDATE outbox_messages SET state = 'dead', reason = 'place-unreachable'"
                + " WHERE conversation LIKE 'channel:%'");
        story.desk.posts.tick();
        story.desk.posts.tick();

        assertThat(story.desk.posts.find(story.lead, story.idea)).contains(PostState.UNREACHABLE);
        assertThat(story.last())
                .startsWith("idea-post:1:1:unreachable")
                .contains("I could not post idea 1", "/invite", "post.again");
        assertThat(story.desk.outbox())
                .filteredOn(line -> line.contains(":unreachable"))
                .hasSize(1);

        assertThat(refusal(story.desk.posts.again(story.desk.member(), story.idea)))
                .isEqualTo(TriageWords.NOT_THEIRS);
        assertThat(state(story.desk.posts.again(story.lead, story.idea))).isEqualTo(PostState.GOING);
        assertThat(story.inChannel()).last().asString().startsWith("idea-post:1:2 ");
        story.channelTakesIt();
        assertThat(story.desk.posts.find(story.author, story.idea)).contains(PostState.POSTED);
    }

    @OnBothDatabases
    void whatIsNoLongerOpenToAllLeavesTheChannel(Database database) {
        Story story = new Story(database);
        story.post();
        story.desk.ideas.edit(
                story.author, new Edition(story.idea, 1), Draft.ofWords("Chairs at last"), Optional.empty());
        assertThat(story.inChannel()).last().asString().contains("Chairs at last");

        done(story.desk.triage.reopen(story.lead, story.idea));

        assertThat(story.inChannel()).last().asString().contains("was taken back");
        assertThat(refusal(story.desk.posts.offer(story.lead, story.idea))).isEqualTo(PostWords.NOT_WELCOMED);
        done(story.desk.triage.welcome(story.lead, story.idea));
        story.post();
        story.desk.ideas.withdraw(story.author, story.idea);
        assertThat(story.inChannel()).last().asString().startsWith("idea-post:1:2:taken-back");
    }

    @OnBothDatabases
    void withoutAChannelItSaysWhatIsMissing(Database database) {
        Story story = new Story(database);
        story.set(Optional.empty());
        assertThat(refusal(story.desk.posts.offer(story.lead, story.idea))).contains("/ripple program");
    }

    @OnBothDatabases
    void onlyThoseWhoAnswerIdeasOffer(Database database) {
        Story story = new Story(database);
        Author elsewhere = story.desk.holding(story.desk.openProgram(), Role.LEAD);
        assertThat(story.desk.posts.offer(elsewhere, story.idea)).isEqualTo(new PostAnswer.Missing(story.idea));
        assertThat(refusal(story.desk.posts.offer(story.author, story.idea))).isEqualTo(TriageWords.NOT_THEIRS);
        IdeaNumber waiting = story.desk.keep(story.author, "No chairs").number();
        assertThat(refusal(story.desk.posts.offer(story.lead, waiting))).isEqualTo(PostWords.NOT_WELCOMED);
        assertThat(refusal(story.desk.posts.agree(story.lead, story.idea))).isEqualTo(PostWords.NOT_ASKED);
    }

    private static PostState state(PostAnswer answer) {
        assertThat(answer).isInstanceOf(PostAnswer.Done.class);
        return ((PostAnswer.Done) answer).state();
    }

    private static String refusal(PostAnswer answer) {
        assertThat(answer).isInstanceOf(PostAnswer.Refused.class);
        return ((PostAnswer.Refused) answer).sentence();
    }

    private static final class Story {
        final IdeaDesk desk;
        final Author author;
        final Author lead;
        final IdeaNumber idea;

        Story(Database database) {
            desk = new IdeaDesk(database);
            author = desk.member();
            lead = desk.holding(Role.LEAD);
            set(Optional.of("C0IMPROVE"));
            idea = desk.keep(author, "People wait in the corridor").number();
            done(desk.triage.welcome(lead, idea));
        }

        void set(Optional<String> channel) {
            desk.set(new ProgramSettings(
                    IdeaDesk.NEW_YORK,
                    Set.of(),
                    List.of(),
                    channel,
                    new ProgramSettings.Safety(Optional.empty(), ""),
                    Optional.empty(),
                    5,
                    new ProgramSettings.Texts("", List.of())));
        }

        void post() {
            desk.posts.offer(lead, idea);
            assertThat(state(desk.posts.agree(author, idea))).isEqualTo(PostState.GOING);
            channelTakesIt();
        }

        void channelTakesIt() {
            desk.execute(
                    "UPDATE outbox_messages SET state = 'sent' WHERE conversation LIKE 'channel:%' AND state <> 'dead'");
            desk.posts.tick();
        }

        String last() {
            List<String> all = desk.outbox();
            return all.get(all.size() - 1);
        }

        List<String> inChannel() {
            return desk.strings("SELECT message_key || ' ' || body FROM outbox_messages"
                    + " WHERE conversation = 'channel:C0IMPROVE' ORDER BY id");
        }
    }
}
