package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.LookAlikeService.Parted;
import ripple.people.ProgramId;
import ripple.people.Role;
import ripple.people.Standing;

class LookAlikeServiceTest {

    private static final String CHAIRS = "People wait in the corridor without a chair";
    private static final String CHAIRS_TOO = "No chairs for people who wait in the corridor";

    @OnBothDatabases
    void theAuthorHearsOfAWelcomedIdeaThatLooksAlikeAndNobodyElseDoes(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author first = desk.member();
        Idea welcomed = desk.keep(first, CHAIRS);
        desk.triage.welcome(desk.holding(Role.TRIAGER), welcomed.number());
        Author second = desk.member();

        desk.keep(second, CHAIRS_TOO);
        desk.followUp();

        assertThat(told(desk))
                .singleElement()
                .asString()
                .startsWith("look-alikes:2 person:" + second.person().value() + " ")
                .contains(
                        "One welcomed idea looks like your idea 2.",
                        "Idea 1 · welcomed",
                        CHAIRS,
                        "Join it",
                        "Look",
                        "Mine is different",
                        "2:1");
    }

    @OnBothDatabases
    void nothingIsSaidWhenNothingLooksAlike(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Idea welcomed = desk.keep(desk.member(), CHAIRS);
        desk.triage.welcome(desk.holding(Role.TRIAGER), welcomed.number());

        desk.keep(desk.member(), "The soup is cold on Sundays");
        desk.followUp();

        assertThat(told(desk)).isEmpty();
    }

    @OnBothDatabases
    void anIdeaThatWaitsIsNotShownToOthers(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        desk.keep(desk.member(), CHAIRS);

        desk.keep(desk.member(), CHAIRS_TOO);
        desk.followUp();

        assertThat(told(desk)).isEmpty();
    }

    @OnBothDatabases
    void ownIdeasAreShownAndThoseWhoAnswerSeeAll(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Author triager = desk.holding(Role.TRIAGER);
        desk.keep(author, CHAIRS);
        desk.followUp();

        Idea own = desk.keep(author, CHAIRS_TOO);
        Idea triagers = desk.keep(triager, CHAIRS_TOO);
        desk.followUp();

        assertThat(told(desk)).hasSize(2);
        assertThat(told(desk).get(0)).contains("look-alikes:2", "Your idea 1 · waiting for an answer");
        assertThat(numbers(desk.lookAlikes.find(author, own.number(), 5))).containsExactly(1);
        assertThat(numbers(desk.lookAlikes.find(triager, triagers.number(), 5))).containsExactlyInAnyOrder(1, 2);
        assertThat(numbers(desk.lookAlikes.find(triager, own.number(), 5))).containsExactlyInAnyOrder(1, 3);
        assertThat(desk.lookAlikes.find(desk.member(), own.number(), 5)).isEmpty();
    }

    @OnBothDatabases
    void whatTheIndexDoesNotKnowYetIsAskedOnceMore(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author triager = desk.holding(Role.TRIAGER);
        Author author = desk.member();
        Idea welcomed = desk.keep(author, CHAIRS);
        desk.triage.welcome(triager, welcomed.number());
        Author reader = desk.member();
        Idea own = desk.keep(reader, CHAIRS_TOO);
        desk.followUp();
        assertThat(numbers(desk.lookAlikes.find(reader, own.number(), 5))).containsExactly(1);
        assertThat(found(desk, reader, "chairs")).containsExactly(2, 1);

        desk.triage.reopen(triager, welcomed.number());

        assertThat(desk.lookAlikes.find(reader, own.number(), 5)).isEmpty();
        assertThat(found(desk, reader, "chairs")).containsExactly(2);
    }

    @OnBothDatabases
    void withdrawnMergedAndDeclinedIdeasAreNotSuggested(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Author triager = desk.holding(Role.TRIAGER);
        Idea withdrawn = desk.keep(author, CHAIRS);
        Idea merged = desk.keep(author, CHAIRS);
        Idea declined = desk.keep(author, CHAIRS);
        Idea whole = desk.keep(author, "Something else about lamps");
        desk.ideas.withdraw(author, withdrawn.number());
        desk.triage.merge(triager, merged.number(), whole.number());
        desk.triage.notNow(triager, declined.number(), "We try it elsewhere first", Optional.empty());

        Idea own = desk.keep(author, CHAIRS_TOO);
        desk.followUp();

        assertThat(desk.lookAlikes.find(author, own.number(), 5)).isEmpty();
    }

    @OnBothDatabases
    void differentIdeasAreNeverShownTogetherAgain(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        desk.keep(author, CHAIRS);
        Idea other = desk.keep(author, "People wait in the corridor, chairs are broken");
        Idea own = desk.keep(author, CHAIRS_TOO);
        desk.followUp();
        assertThat(numbers(desk.lookAlikes.find(author, own.number(), 5))).containsExactlyInAnyOrder(1, 2);

        Parted parted = desk.lookAlikes.keepApart(author, new IdeaPair(own.number(), new IdeaNumber(1)));

        assertThat(parted).isInstanceOf(Parted.Remembered.class);
        assertThat(numbers(((Parted.Remembered) parted).others())).containsExactly(2);
        assertThat(numbers(desk.lookAlikes.find(author, new IdeaNumber(1), 5))).containsExactly(2);
        desk.lookAlikes.keepApart(author, new IdeaPair(own.number(), other.number()));
        desk.lookAlikes.keepApart(author, new IdeaPair(own.number(), other.number()));
        assertThat(desk.lookAlikes.find(desk.holding(Role.TRIAGER), own.number(), 5))
                .isEmpty();
    }

    @OnBothDatabases
    void onlyAnAuthorSaysThatTheirIdeaIsDifferent(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea one = desk.keep(author, CHAIRS);
        Idea other = desk.keep(author, CHAIRS_TOO);
        desk.followUp();
        IdeaPair pair = new IdeaPair(one.number(), other.number());
        ProgramId elsewhere = desk.openProgram();

        assertThat(desk.lookAlikes.keepApart(desk.member(), pair)).isInstanceOf(Parted.Missing.class);
        assertThat(desk.lookAlikes.keepApart(desk.holding(Role.TRIAGER), pair)).isInstanceOf(Parted.Missing.class);
        assertThat(desk.lookAlikes.keepApart(desk.member(elsewhere, "Somebody"), pair))
                .isInstanceOf(Parted.Missing.class);
        assertThat(desk.lookAlikes.keepApart(author, new IdeaPair(one.number(), new IdeaNumber(99))))
                .isInstanceOf(Parted.Missing.class);
        assertThat(numbers(desk.lookAlikes.find(author, one.number(), 5))).containsExactly(2);
    }

    @OnBothDatabases
    void nothingCrossesPrograms(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        ProgramId elsewhere = desk.openProgram();
        Author stranger = desk.member(elsewhere, "Somebody");
        desk.keep(stranger, CHAIRS);
        Author author = desk.holding(Role.TRIAGER);
        Idea own = desk.keep(author, CHAIRS_TOO);
        desk.followUp();

        assertThat(desk.lookAlikes.find(author, own.number(), 5)).isEmpty();
        assertThat(found(desk, author, "chairs")).containsExactly(1);
        assertThat(found(desk, stranger, "chairs")).containsExactly(1);
        assertThat(told(desk)).isEmpty();
    }

    @OnBothDatabases
    void eachIdeaIsSpokenOfOnceAndOnlyWhileItWaits(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        desk.keep(author, CHAIRS);
        Idea own = desk.keep(author, "Something");
        desk.followUp();
        assertThat(told(desk)).isEmpty();

        Idea changed = ((Edited.Changed)
                        desk.ideas.edit(author, own.edition(), Draft.ofWords(CHAIRS_TOO), Optional.empty()))
                .idea();
        desk.followUp();
        assertThat(told(desk)).hasSize(1);
        desk.ideas.edit(author, changed.edition(), Draft.ofWords(CHAIRS_TOO + "!"), Optional.empty());
        desk.followUp();
        assertThat(told(desk)).hasSize(1);

        Idea soonAnswered = desk.keep(author, CHAIRS_TOO);
        desk.triage.welcome(desk.holding(Role.TRIAGER), soonAnswered.number());
        desk.followUp();
        assertThat(told(desk)).hasSize(1);
    }

    @OnBothDatabases
    void whoHasLeftMeanwhileIsToldNothingAndTheFollowUpEnds(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        desk.keep(author, CHAIRS);
        desk.keep(author, CHAIRS_TOO);
        desk.learn(author, Standing.DEACTIVATED);

        desk.followUp();

        assertThat(told(desk)).isEmpty();
        assertThat(desk.strings("SELECT COUNT(*) FROM idea_follow_ups")).containsExactly("0");
        assertThatThrownBy(() -> desk.finder.find(author, "chairs", 1)).isInstanceOf(NotTakingPartException.class);
    }

    @OnBothDatabases
    void theMostAlikeComeFirstAndThreeAreTold(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.range(0, 5).forEach(each -> desk.keep(author, CHAIRS + " in bay " + each + each));
        desk.keep(author, CHAIRS_TOO + " please");
        Idea own = desk.keep(author, CHAIRS_TOO);
        desk.followUp();

        List<LookAlike> alike = desk.lookAlikes.find(author, own.number(), 3);

        assertThat(numbers(alike)).hasSize(3).startsWith(6);
        assertThat(told(desk).get(told(desk).size() - 1)).contains("Three ideas look like your idea 7.");
    }

    @OnBothDatabases
    void findsNewestFirstPageByPageWhatMayBeSeen(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.range(0, 25).forEach(each -> desk.keep(author, "A chair for bay " + each));
        desk.keep(desk.member(), "A chair of somebody else");
        desk.followUp();

        IdeaFinder.Found first = desk.finder.find(author, "chairs, BAYS!", 1).orElseThrow();
        IdeaFinder.Found last = desk.finder.find(author, "chairs, BAYS!", 3).orElseThrow();

        assertThat(first.ideas()).hasSize(10).first().extracting(Idea::number).isEqualTo(new IdeaNumber(25));
        assertThat(first.hasOlder()).isTrue();
        assertThat(first.hasNewer()).isFalse();
        assertThat(last.ideas()).hasSize(5);
        assertThat(last.hasOlder()).isFalse();
        assertThat(desk.finder.find(author, "the and of", 1)).isEmpty();
        assertThat(desk.finder.find(author, "chair lamp", 1).orElseThrow().ideas())
                .isEmpty();
        assertThat(desk.finder
                        .find(desk.holding(Role.TRIAGER), "chair", 1)
                        .orElseThrow()
                        .ideas()
                        .get(0)
                        .number())
                .isEqualTo(new IdeaNumber(26));
        assertThat(found(desk, desk.member(), "chair")).isEmpty();
    }

    private static List<Integer> found(IdeaDesk desk, Author viewer, String words) {
        return desk.finder.find(viewer, words, 1).orElseThrow().ideas().stream()
                .map(idea -> idea.number().value())
                .toList();
    }

    private static List<Integer> numbers(List<LookAlike> alike) {
        return alike.stream().map(each -> each.idea().number().value()).toList();
    }

    private static List<String> told(IdeaDesk desk) {
        return desk.strings("SELECT message_key || ' ' || conversation || ' ' || body FROM outbox_messages"
                + " WHERE message_key LIKE 'look-alikes:%' ORDER BY id");
    }
}
