package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Role;

class FollowUpWorkerTest {

    @OnBothDatabases
    void aKeptIdeaIsFoundByItsWords(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea =
                desk.keep(author, new Draft("No chairs", "Benches", "Ward 3", Optional.empty(), RaisedBy.ME), Way.FORM);
        assertThat(found(desk, "chair")).isEmpty();

        desk.followUp();

        assertThat(found(desk, "chair", "bench")).containsExactly(idea.number().value());
        assertThat(waiting(desk)).containsExactly("0");
    }

    @OnBothDatabases
    void theFollowUpIsKeptTogetherWithTheIdea(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        desk.keep(desk.member(), "No chairs");

        assertThat(desk.strings("SELECT idea_number FROM idea_follow_ups WHERE looks"))
                .containsExactly("1");
    }

    @OnBothDatabases
    void aChangedIdeaIsFoundByItsNewWordsOnly(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, "No chairs");
        desk.followUp();

        desk.ideas.edit(author, idea.edition(), Draft.ofWords("No lamps"), Optional.empty());
        desk.followUp();

        assertThat(found(desk, "chair")).isEmpty();
        assertThat(found(desk, "lamp")).containsExactly(1);
    }

    @OnBothDatabases
    void whoMayFindAnIdeaFollowsItsState(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Author other = desk.member();
        Author triager = desk.holding(Role.TRIAGER);
        Idea idea = desk.keep(author, "No chairs");
        desk.followUp();
        assertThat(foundBy(desk, author)).containsExactly(1);
        assertThat(foundBy(desk, other)).isEmpty();

        desk.triage.welcome(triager, idea.number());
        desk.followUp();
        assertThat(foundBy(desk, other)).containsExactly(1);

        desk.triage.reopen(triager, idea.number());
        desk.followUp();
        assertThat(foundBy(desk, other)).isEmpty();

        desk.triage.welcome(triager, idea.number());
        desk.ideas.withdraw(author, idea.number());
        desk.followUp();
        assertThat(foundBy(desk, other)).isEmpty();
        assertThat(foundBy(desk, author)).containsExactly(1);
    }

    @OnBothDatabases
    void whoJoinsFindsTheWholeAndWhoPartsDoesNot(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author triager = desk.holding(Role.TRIAGER);
        Idea whole = desk.keep(desk.member(), "No chairs at all");
        Author joining = desk.member();
        Idea part = desk.keep(joining, "More chairs");

        desk.triage.merge(triager, part.number(), whole.number());
        desk.followUp();
        assertThat(foundBy(desk, joining)).containsExactly(2, 1);

        desk.triage.reopen(triager, part.number());
        desk.followUp();
        assertThat(foundBy(desk, joining)).containsExactly(2);
    }

    @OnBothDatabases
    void whatIsAskedForOnceMoreMeanwhileIsDoneOnceMore(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Idea idea = desk.keep(desk.member(), "No chairs");
        List<FollowUp> claimed = claim(desk);

        desk.database.transactions().use(transaction -> FollowUps.moved(transaction, desk.program, idea.number()));

        assertThat(finish(desk, claimed.get(0))).isFalse();
        assertThat(claim(desk)).singleElement().matches(FollowUp::looks);
    }

    @OnBothDatabases
    void nobodyTakesWhatAnotherHasOnLeaseUntilItEnds(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        desk.keep(desk.member(), "No chairs");

        assertThat(claim(desk)).hasSize(1);
        assertThat(claim(desk)).isEmpty();
        assertThat(desk.followUps.tick()).isZero();
        desk.later();
        desk.later();
        assertThat(desk.followUps.tick()).isOne();
        assertThat(found(desk, "chair")).containsExactly(1);
    }

    @OnBothDatabases
    void oneThatGoesWrongKeepsNobodyElsesWaiting(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.range(0, 3).forEach(each -> desk.keep(author, "Chair"));
        desk.execute("UPDATE ideas SET raised_by = 'nobody knows' WHERE number = 2");

        assertThat(desk.followUps.tick()).isEqualTo(3);

        assertThat(found(desk, "chair")).containsExactly(3, 1);
        assertThat(desk.strings("SELECT idea_number FROM idea_follow_ups")).containsExactly("2");
    }

    @OnBothDatabases
    void ofTwoAlikeThatAreFollowedUpTogetherOnlyTheLaterOneIsTold(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        desk.keep(author, "The lift to the operating theatre is slow");
        desk.keep(author, "A slow lift to the operating theatre");

        assertThat(desk.followUps.tick()).isEqualTo(2);

        assertThat(desk.strings("SELECT message_key FROM outbox_messages WHERE message_key LIKE 'look-alikes:%'"))
                .containsExactly("look-alikes:2");
    }

    @OnBothDatabases
    void manyWaitingAreDoneSomeAtATime(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.range(0, 50).forEach(each -> desk.keep(author, "Chair"));

        assertThat(desk.followUps.tick()).isEqualTo(20);
        desk.followUp();

        assertThat(found(desk, "chair")).hasSize(50);
    }

    @OnBothDatabases
    void ideasFromBeforeTheIndexAreCaughtUpWithThroughARestart(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.range(0, 50).forEach(each -> desk.keep(author, "Chair"));
        desk.execute("DELETE FROM idea_follow_ups");
        desk.execute(
                "INSERT INTO idea_indexing (program_id, up_to) SELECT program_id, last_number FROM idea_counters WHERE program_id = "
                        + desk.program.value());

        assertThat(desk.followUps.tick()).isEqualTo(20);
        assertThat(found(desk, "chair")).hasSize(20).startsWith(50);

        new FollowUpWorker(desk.database.transactions(), desk.lookAlikes, desk.clock).tick();
        assertThat(found(desk, "chair")).hasSize(40);
        desk.followUp();
        assertThat(found(desk, "chair")).hasSize(50);
        assertThat(desk.strings("SELECT COUNT(*) FROM idea_indexing")).containsExactly("0");
    }

    private static List<FollowUp> claim(IdeaDesk desk) {
        return desk.database
                .transactions()
                .run(transaction -> transaction
                        .store(FollowUpStore.class)
                        .claim(desk.clock.instant(), desk.clock.instant().plusSeconds(60), 10));
    }

    private static boolean finish(IdeaDesk desk, FollowUp done) {
        return desk.database
                .transactions()
                .run(transaction -> transaction
                        .store(FollowUpStore.class)
                        .finish(done.programId(), done.ideaNumber(), done.asked()));
    }

    private static List<String> waiting(IdeaDesk desk) {
        return desk.strings("SELECT COUNT(*) FROM idea_follow_ups");
    }

    private static List<Integer> foundBy(IdeaDesk desk, Author reader) {
        return find(desk, List.of("chair"), Audience.readBy(reader.person()));
    }

    private static List<Integer> found(IdeaDesk desk, String... stems) {
        return find(desk, List.of(stems), Audience.unlimited());
    }

    private static List<Integer> find(IdeaDesk desk, List<String> stems, List<String> audience) {
        return desk.database
                .transactions()
                .read(transaction ->
                        IdeaSearch.in(transaction).find(WordQuery.ofAll(desk.program, stems, audience), 100, 0).stream()
                                .map(IdeaNumber::value)
                                .toList());
    }
}
