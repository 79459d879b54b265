package ripple.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.NotTakingPartException;
import ripple.mentoring.Mentorship;
import ripple.people.Member;
import ripple.people.Standing;
import ripple.privacy.Checked;
import ripple.privacy.Erasure;

/** Reflections: private, asked for by those who wish it, shared by their author alone. */
class ReflectionServiceTest {

    @OnBothDatabases
    void nobodyIsAskedWhoHasNotSaidYes(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person();
        assertThat(care.invite(nurse)).isEmpty();

        care.reflections.start(nurse);
        assertThat(care.planned(nurse, ReflectionService.PROMPT, ""))
                .contains(care.desk.now().plus(Duration.ofDays(14)));
        care.reflections.stop(nurse);

        assertThat(care.planned(nurse, ReflectionService.PROMPT, "")).isEmpty();
        assertThat(care.invite(nurse)).isEmpty();
        assertThat(care.reflections.standing(nurse, 1, 5).next()).isEmpty();
    }

    @OnBothDatabases
    void themesRotateAndWhoHasWrittenIsNotAskedForTwoWeeks(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person();
        care.reflections.start(nurse);
        assertThat(care.invite(nurse).orElseThrow()).contains("Listening and empathy");
        assertThat(care.invite(nurse).orElseThrow()).contains("Working as a team");
        assertThat(care.reflections.questions(nurse, "next").theme()).isEqualTo(Theme.LEADERS);
        for (int turn = 2; turn < Theme.values().length; turn++) {
            care.invite(nurse);
        }
        assertThat(care.invite(nurse).orElseThrow()).contains("Listening and empathy");

        care.desk.moveTo(care.desk.now().plus(Duration.ofDays(10)));
        care.write(nurse, "A man asked me to sit down.");
        assertThat(care.planned(nurse, ReflectionService.PROMPT, ""))
                .contains(care.desk.now().plus(Duration.ofDays(14)));
        care.reflections.start(nurse);
        assertThat(care.planned(nurse, ReflectionService.PROMPT, ""))
                .contains(care.desk.now().plus(Duration.ofDays(14)));
    }

    @OnBothDatabases
    void oneFormMakesOneReflection(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person();
        care.reflections.write(nurse, CareDesk.draft("  Once \u200B"), Optional.empty(), "form:V1");
        care.reflections.write(nurse, CareDesk.draft("Once"), Optional.empty(), "form:V1");
        assertThat(care.mine(nurse)).singleElement().satisfies(mine -> {
            assertThat(mine.what()).isEqualTo("Once");
            assertThat(mine.isShared()).isFalse();
        });
    }

    @OnBothDatabases
    void onlyItsAuthorFindsChangesSharesOrDeletesIt(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person();
        Member mentor = care.person();
        Member other = care.person();
        care.pair(mentor, nurse);
        ReflectionId id = care.write(nurse, "A hard conversation");

        for (Member not : List.of(mentor, other, new Member(care.desk.openProgram(), nurse.person()))) {
            assertThat(care.reflections.find(not, id)).isEmpty();
            assertThat(care.reflections.sharedWith(not)).isEmpty();
        }
        for (Member not : List.of(mentor, other)) {
            assertThat(care.reflections.edit(not, id, CareDesk.draft("Mine"), Optional.empty()))
                    .isInstanceOf(Written.Missing.class);
            assertThat(care.reflections.share(not, id)).isEmpty();
            assertThat(care.reflections.takeBack(not, id)).isFalse();
            assertThat(care.reflections.delete(not, id)).isFalse();
        }
        assertThat(care.mine(nurse).get(0).what()).isEqualTo("A hard conversation");
    }

    @OnBothDatabases
    void aSharedOneIsReadByTheMentorUntilItIsTakenBack(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person("A mentee");
        Member mentor = care.person("A mentor");
        ReflectionId id = care.write(nurse, "A hard conversation");
        assertThat(care.reflections.share(nurse, id)).isEmpty();
        care.pair(mentor, nurse);

        assertThat(care.reflections.share(nurse, id)).contains("A mentor");
        care.desk.later();
        care.reflections.share(nurse, id);

        assertThat(care.reflections.sharedWith(mentor)).singleElement().satisfies(shared -> {
            assertThat(shared.author()).isEqualTo("A mentee");
            assertThat(shared.reflection().what()).isEqualTo("A hard conversation");
        });
        assertThat(care.desk.outbox())
                .singleElement()
                .asString()
                .contains("shares a reflection")
                .doesNotContain("hard");
        assertThat(care.reflections.sharedWith(care.person())).isEmpty();

        assertThat(care.reflections.takeBack(nurse, id)).isTrue();
        assertThat(care.reflections.sharedWith(mentor)).isEmpty();
        assertThat(care.reflections.delete(nurse, id)).isTrue();
        assertThat(care.mine(nurse)).isEmpty();
    }

    @OnBothDatabases
    void sharingEndsWithTheMentorship(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person();
        Member mentor = care.person();
        Mentorship pair = care.pair(mentor, nurse);
        ReflectionId id = care.write(nurse, "A hard conversation");
        care.reflections.share(nurse, id);

        database.transactions().use(transaction -> new SharingEnds().ended(transaction, pair));

        assertThat(care.reflections.sharedWith(mentor)).isEmpty();
        assertThat(care.mine(nurse)).singleElement().matches(mine -> !mine.isShared());
    }

    @OnBothDatabases
    void wordsOfSelfHarmStopItAndNothingIsKept(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person();
        assertThat(care.reflections.write(
                        nurse,
                        new ReflectionDraft(Theme.BALANCE, "MRN 4711-2245", "", "Some nights I want to die."),
                        Optional.empty(),
                        "form:V1"))
                .isEqualTo(new Written.InNeed(HumanHelp.USUAL));
        ReflectionId id = care.write(nurse, "All is well");
        assertThat(care.reflections.edit(nurse, id, CareDesk.draft("I could kill myself"), Optional.empty()))
                .isInstanceOf(Written.InNeed.class);

        assertThat(care.mine(nurse))
                .singleElement()
                .extracting(Reflection::what)
                .isEqualTo("All is well");
        assertThat(care.desk.outbox()).isEmpty();
        assertThat(care.desk.strings("SELECT act FROM audit_entries")).isEmpty();
    }

    @OnBothDatabases
    void patientsAreKeptOut(Database database) {
        CareDesk care = new CareDesk(database);
        assertThat(care.reflections.write(care.person(), CareDesk.draft("MRN 4711-2245"), Optional.empty(), "form:V1"))
                .isInstanceOfSatisfying(
                        Written.Stopped.class,
                        stopped -> assertThat(stopped.why()).isInstanceOf(Checked.Blocked.class));
    }

    @OnBothDatabases
    void whoHasLeftWritesNothing(Database database) {
        CareDesk care = new CareDesk(database);
        var author = care.desk.member();
        care.desk.learn(author, Standing.DEACTIVATED);
        assertThatThrownBy(() -> care.reflections.start(new Member(author.program(), author.person())))
                .isInstanceOf(NotTakingPartException.class);
    }

    @OnBothDatabases
    void whoIsErasedLeavesNothingBehind(Database database) {
        CareDesk care = new CareDesk(database);
        Member nurse = care.person();
        Member mentor = care.person();
        Member other = care.person();
        care.pair(mentor, nurse);
        care.reflections.start(nurse);
        ReflectionId mine = care.write(nurse, "Mine alone");
        care.reflections.share(nurse, mine);
        ReflectionCare keeper = new ReflectionCare();

        List<String> typed = database.transactions()
                .run(transaction -> keeper.typedBy(transaction, nurse.program(), nurse.person()));
        assertThat(typed).contains("Mine alone");
        database.transactions()
                .use(transaction -> keeper.erase(
                        transaction, new Erasure(mentor.program(), mentor.person(), "", List.of(), care.desk.now())));
        assertThat(care.mine(nurse).get(0).isShared()).isFalse();
        database.transactions()
                .use(transaction -> keeper.erase(
                        transaction, new Erasure(nurse.program(), nurse.person(), "", List.of(), care.desk.now())));

        assertThat(care.desk.strings("SELECT what FROM reflections")).isEmpty();
        assertThat(care.desk.strings("SELECT pulse FROM care_choices")).isEmpty();
        assertThat(care.mine(other)).isEmpty();
        assertThat(keeper.tables()).isEmpty();
    }
}
