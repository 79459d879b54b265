package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.idea.TriageServiceTest.done;
import static ripple.idea.TriageServiceTest.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.PersonId;
import ripple.people.Role;

/** Two ideas become one: nobody's is lost, and everybody hears of it. */
class MergingTest {

    @OnBothDatabases
    void allAuthorsStandBehindTheWholeAndAreTold(Database database) {
        Story story = new Story(database);

        Idea part = done(story.desk.triage.merge(story.lead, story.chairs, story.doors));

        assertThat(part.triage()).isEqualTo(Triage.MERGED);
        assertThat(part.decision().flatMap(Decision::mergedInto)).contains(story.doors);
        assertThat(story.authors(story.doors)).isEqualTo(people(story.ofDoors, story.ofChairs));
        assertThat(story.desk.ideas.find(story.ofChairs, story.doors)).isPresent();
        assertThat(story.desk.ideas.find(story.ofDoors, story.chairs))
                .as("not theirs to see")
                .isEmpty();
        assertThat(story.told(story.ofChairs)).singleElement().asString().contains("a part of idea 2");
        assertThat(story.told(story.ofDoors)).singleElement().asString().contains("became a part of your idea 2");
    }

    @OnBothDatabases
    void theOtherAuthorsAreToldOnceADayThatTheWordsWereChanged(Database database) {
        Story story = new Story(database);
        done(story.desk.triage.merge(story.lead, story.chairs, story.doors));
        story.edit(story.ofChairs, "Doors bang at night, and chairs scrape");
        story.edit(story.ofChairs, "Doors bang at night, and chairs scrape loudly");

        assertThat(story.toldOfChanges(story.ofDoors))
                .singleElement()
                .asString()
                .contains("A colleague changed the words of idea 2");
        assertThat(story.toldOfChanges(story.ofChairs)).isEmpty();
        assertThat(story.toldOfChanges(story.ofLights)).isEmpty();
        story.desk.moveTo(story.desk.now().plus(Duration.ofDays(1)));
        story.edit(story.ofChairs, "Doors bang");
        assertThat(story.toldOfChanges(story.ofDoors)).hasSize(2);
    }

    @OnBothDatabases
    void anAuthorJoinsAWelcomedIdea(Database database) {
        Story story = new Story(database);
        assertThat(story.desk.triage.join(story.ofChairs, story.chairs, story.doors))
                .as("it waits and is another's")
                .isEqualTo(new Decided.Missing(story.doors));
        done(story.desk.triage.welcome(story.lead, story.doors));

        done(story.desk.triage.join(story.ofChairs, story.chairs, story.doors));

        assertThat(story.authors(story.doors)).isEqualTo(people(story.ofDoors, story.ofChairs));
        assertThat(story.desk.strings("SELECT act FROM audit_entries ORDER BY number"))
                .containsExactly("idea.welcomed", "idea.joined");
        assertThat(story.told(story.ofChairs)).singleElement().asString().contains("is now a part of idea 2");
    }

    @OnBothDatabases
    void aPartOfAPartIsAPartOfTheWhole(Database database) {
        Story story = new Story(database);
        done(story.desk.triage.merge(story.lead, story.chairs, story.doors));
        done(story.desk.triage.merge(story.lead, story.doors, story.lights));

        assertThat(story.authors(story.lights))
                .startsWith(story.ofLights.person())
                .containsExactlyInAnyOrderElementsOf(people(story.ofLights, story.ofDoors, story.ofChairs));
        Idea late = story.desk.keep(story.desk.member(), "Still no chairs");
        Idea merged = done(story.desk.triage.merge(story.lead, late.number(), story.chairs));
        assertThat(merged.decision().flatMap(Decision::mergedInto)).contains(story.lights);
    }

    @OnBothDatabases
    void noIdeaBecomesAPartOfItself(Database database) {
        Story story = new Story(database);
        assertThat(story.why(story.chairs, story.chairs)).isEqualTo(Decided.Hindrance.TOGETHER);
        done(story.desk.triage.merge(story.lead, story.chairs, story.doors));

        assertThat(story.why(story.doors, story.chairs)).isEqualTo(Decided.Hindrance.TOGETHER);
        assertThat(story.desk.triage.merge(story.lead, story.chairs, story.lights))
                .isInstanceOf(Decided.Overtaken.class);
    }

    @OnBothDatabases
    void twoWhoMergeEitherWayAtOnceMakeNoCircle(Database database) {
        Story story = new Story(database);
        Author deputy = story.desk.holding(Role.DEPUTY);
        Queue<Decided> came = new ConcurrentLinkedQueue<>();
        try (Crowd crowd = new Crowd(2)) {
            crowd.each(worker -> came.add(
                    worker == 0
                            ? story.desk.triage.merge(story.lead, story.chairs, story.doors)
                            : story.desk.triage.merge(deputy, story.doors, story.chairs)));
        }
        assertThat(came).filteredOn(Decided.Done.class::isInstance).hasSize(1);
        assertThat(story.desk.strings("SELECT triage FROM ideas WHERE number IN (1, 2)"))
                .containsExactlyInAnyOrder("merged", "waiting");
    }

    @OnBothDatabases
    void anIdeaAnsweredNotNowOrWithdrawnTakesNoOther(Database database) {
        Story story = new Story(database);
        done(story.desk.triage.notNow(story.lead, story.doors, "Other changes come first.", Optional.empty()));
        story.desk.ideas.withdraw(story.ofLights, story.lights);

        assertThat(story.why(story.chairs, story.doors)).isEqualTo(Decided.Hindrance.NOT_NOW);
        assertThat(story.why(story.chairs, story.lights)).isEqualTo(Decided.Hindrance.WITHDRAWN);
        assertThat(story.desk.triage.merge(story.lead, story.chairs, new IdeaNumber(99)))
                .isEqualTo(new Decided.Missing(new IdeaNumber(99)));
    }

    @OnBothDatabases
    void aMergeTakenBackTakesItsAuthorsBackAndNobodyElse(Database database) {
        Story story = new Story(database);
        Idea twin = story.desk.keep(story.ofChairs, "The same once more");
        done(story.desk.triage.merge(story.lead, story.chairs, story.doors));
        done(story.desk.triage.merge(story.lead, twin.number(), story.doors));
        done(story.desk.triage.merge(story.lead, story.doors, story.lights));

        done(story.desk.triage.reopen(story.lead, story.chairs));
        assertThat(story.authors(story.doors)).as("the twin still stands there").contains(story.ofChairs.person());
        done(story.desk.triage.reopen(story.lead, twin.number()));

        assertThat(story.authors(story.doors)).isEqualTo(people(story.ofDoors));
        assertThat(story.authors(story.lights)).isEqualTo(people(story.ofLights, story.ofDoors));
        assertThat(story.desk.ideas.find(story.ofChairs, story.lights)).isEmpty();
    }

    @OnBothDatabases
    void whoSawAPartSeesTheWholeButAuthorsStandBehindIt(Database database) {
        Story story = new Story(database);
        Author witness = story.desk.member();
        done(story.desk.triage.welcome(story.lead, story.chairs));
        done(story.desk.triage.welcome(story.lead, story.doors));
        story.desk.voices.seeThisToo(witness, story.chairs);
        story.desk.voices.seeThisToo(story.ofDoors, story.chairs);
        story.desk.voices.seeThisToo(story.ofChairs, story.doors);

        done(story.desk.triage.merge(story.lead, story.chairs, story.doors));

        assertThat(story.desk
                        .ideas
                        .see(story.lead, story.doors)
                        .orElseThrow()
                        .voices()
                        .people())
                .isEqualTo(people(witness));
    }

    @OnBothDatabases
    void oneOfSeveralAuthorsLeavesAndTheLastOneWithdraws(Database database) {
        Story story = new Story(database);
        done(story.desk.triage.merge(story.lead, story.chairs, story.doors));

        assertThat(story.desk.ideas.withdraw(story.ofDoors, story.doors)).isInstanceOf(Withdrawn.Left.class);
        assertThat(story.authors(story.doors)).isEqualTo(people(story.ofChairs));
        assertThat(story.desk.ideas.find(story.ofDoors, story.doors)).isEmpty();
        assertThat(story.desk.ideas.withdraw(story.ofChairs, story.doors)).isInstanceOf(Withdrawn.Done.class);
    }

    @OnBothDatabases
    void ofTwoAuthorsWhoLeaveAtOnceOneWithdraws(Database database) {
        Story story = new Story(database);
        done(story.desk.triage.merge(story.lead, story.chairs, story.doors));
        Queue<Withdrawn> came = new ConcurrentLinkedQueue<>();
        try (Crowd crowd = new Crowd(2)) {
            crowd.each(worker ->
                    came.add(story.desk.ideas.withdraw(worker == 0 ? story.ofDoors : story.ofChairs, story.doors)));
        }
        assertThat(came)
                .hasAtLeastOneElementOfType(Withdrawn.Left.class)
                .hasAtLeastOneElementOfType(Withdrawn.Done.class);
    }

    @OnBothDatabases
    void anIdeaOfAnotherProgramIsNotThere(Database database) {
        Story story = new Story(database);
        Author elsewhere = story.desk.holding(story.desk.openProgram(), Role.LEAD);
        for (int i = 0; i < 4; i++) {
            story.desk.keep(elsewhere, "Something elsewhere");
        }
        IdeaNumber theirs = new IdeaNumber(4);

        assertThat(story.desk.triage.merge(story.lead, story.chairs, theirs)).isEqualTo(new Decided.Missing(theirs));
        assertThat(story.desk.triage.merge(story.lead, theirs, story.chairs)).isEqualTo(new Decided.Missing(theirs));
        done(story.desk.triage.merge(elsewhere, theirs, story.chairs));
        assertThat(story.authors(story.chairs)).isEqualTo(people(story.ofChairs));
    }

    private static final class Story {
        final IdeaDesk desk;
        final Author lead;
        final Author ofChairs;
        final Author ofDoors;
        final Author ofLights;
        final IdeaNumber chairs;
        final IdeaNumber doors;
        final IdeaNumber lights;

        Story(Database database) {
            desk = new IdeaDesk(database);
            lead = desk.holding(Role.LEAD);
            ofChairs = desk.member();
            ofDoors = desk.member();
            ofLights = desk.member();
            chairs = desk.keep(ofChairs, "People wait in the corridor").number();
            doors = desk.keep(ofDoors, "Doors bang at night").number();
            lights = desk.keep(ofLights, "The night light is broken").number();
        }

        List<PersonId> authors(IdeaNumber number) {
            desk.later();
            return desk.ideas.find(lead, number).orElseThrow().authors();
        }

        List<String> told(Author author) {
            return desk.outbox().stream()
                    .filter(line -> line.contains(":person-" + author.person().value() + " "))
                    .filter(line -> line.contains(" a part of "))
                    .toList();
        }

        void edit(Author author, String words) {
            int version = desk.ideas.find(author, doors).orElseThrow().history().version();
            Edited edited =
                    desk.ideas.edit(author, new Edition(doors, version), Draft.ofWords(words), Optional.empty());
            assertThat(edited).isInstanceOf(Edited.Changed.class);
        }

        /** Whatever goes to this person and says that somebody changed the words. */
        List<String> toldOfChanges(Author author) {
            return desk
                    .strings("SELECT body FROM outbox_messages WHERE conversation = 'person:"
                            + author.person().value() + "' ORDER BY id")
                    .stream()
                    .filter(body -> body.contains("changed the words"))
                    .toList();
        }

        Decided.Hindrance why(IdeaNumber from, IdeaNumber into) {
            Decided decided = desk.triage.merge(lead, from, into);
            assertThat(decided).isInstanceOf(Decided.Apart.class);
            return ((Decided.Apart) decided).why();
        }
    }
}
