package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.privacy.Asked;

/** Welcome, not now, taking an answer back, and what waits. */
class TriageServiceTest {

    private static final String REASON = "Other changes on this unit come first.";

    @OnBothDatabases
    void aWelcomedIdeaIsOpenToAllAndItsAuthorIsTold(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Author lead = desk.holding(Role.LEAD);
        Author other = desk.member();
        Idea idea = desk.keep(author, "People wait in the corridor");
        assertThat(desk.ideas.find(other, idea.number())).isEmpty();

        Idea welcomed = done(desk.triage.welcome(lead, idea.number()));

        assertThat(welcomed.triage()).isEqualTo(Triage.WELCOMED);
        assertThat(welcomed.decision().map(Decision::by)).contains(lead.person());
        assertThat(desk.ideas.find(other, idea.number())).contains(welcomed);
        assertThat(desk.outbox())
                .singleElement()
                .asString()
                .startsWith("idea-decision:1:1:person-" + author.person().value())
                .contains(
                        "welcomed your idea 1",
                        "\"mention\",\"person\":" + lead.person().value());
        assertThat(audited(desk)).containsExactly("person:" + lead.person().value() + " idea.welcomed idea:1");
    }

    @OnBothDatabases
    void notNowGivesItsReason(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Idea idea = desk.keep(desk.member(), "People wait in the corridor");

        Idea answered = done(desk.triage.notNow(desk.holding(Role.DEPUTY), idea.number(), " " + REASON, none()));

        assertThat(answered.triage()).isEqualTo(Triage.NOT_NOW);
        assertThat(answered.decision().map(Decision::reason)).contains(REASON);
        assertThat(desk.outbox()).singleElement().asString().contains("not now", REASON);
    }

    @OnBothDatabases
    void notNowWantsAReasonThatNamesNoPatient(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author triager = desk.holding(Role.TRIAGER);
        IdeaNumber number =
                desk.keep(desk.member(), "People wait in the corridor").number();

        assertThat(desk.triage.notNow(triager, number, " \u200b ", none()))
                .isEqualTo(new Objection.Unfit(List.of(new Problem(IdeaField.REASON, TriageWords.NO_REASON))));
        assertThat(desk.triage.notNow(triager, number, "x".repeat(1_001), none()))
                .isInstanceOf(Objection.Unfit.class);
        assertThat(desk.triage.notNow(triager, number, "Her number is 219-09-9999", none()))
                .isInstanceOf(Objection.Blocked.class);
        String doubtful = "We did the same for Wilhelmina Ostrander.";
        Decided asked = desk.triage.notNow(triager, number, doubtful, none());
        assertThat(asked).isInstanceOf(Objection.Questioned.class);
        assertThat(desk.outbox()).isEmpty();
        assertThat(desk.strings("SELECT reason FROM idea_decisions")).isEmpty();

        Asked about = ((Objection.Questioned) asked).about();
        assertThat(desk.triage.notNow(triager, number, "We did the same for Wilhelmina Oakley.", Optional.of(about)))
                .isInstanceOf(Objection.Questioned.class);
        assertThat(done(desk.triage.notNow(triager, number, doubtful, Optional.of(about)))
                        .triage())
                .isEqualTo(Triage.NOT_NOW);
    }

    @OnBothDatabases
    void theSecondOfTwoLearnsWhoWasFaster(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author lead = desk.holding(Role.LEAD);
        Author triager = desk.holding(Role.TRIAGER);
        IdeaNumber number =
                desk.keep(desk.member(), "People wait in the corridor").number();
        Idea welcomed = done(desk.triage.welcome(lead, number));

        assertThat(desk.triage.welcome(lead, number)).isEqualTo(new Decided.Overtaken(welcomed));
        assertThat(desk.triage.notNow(triager, number, REASON, none())).isEqualTo(new Decided.Overtaken(welcomed));
        assertThat(TriageWords.overtaken(welcomed, "Mei Chen")).isEqualTo("Idea 1 was already welcomed by Mei Chen.");
        assertThat(desk.outbox()).hasSize(1);
    }

    @OnBothDatabases
    void ofManyWhoAnswerAtOnceOneDoes(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        List<Author> triagers = List.of(
                desk.holding(Role.LEAD),
                desk.holding(Role.DEPUTY),
                desk.holding(Role.TRIAGER),
                desk.holding(Role.TRIAGER));
        IdeaNumber number =
                desk.keep(desk.member(), "People wait in the corridor").number();
        Queue<Decided> answers = new ConcurrentLinkedQueue<>();

        try (Crowd crowd = new Crowd(triagers.size())) {
            crowd.each(worker -> answers.add(
                    worker % 2 == 0
                            ? desk.triage.welcome(triagers.get(worker), number)
                            : desk.triage.notNow(triagers.get(worker), number, REASON, none())));
        }

        assertThat(answers).filteredOn(Decided.Done.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Decided.Overtaken.class::isInstance).hasSize(3);
        assertThat(desk.outbox()).hasSize(1);
    }

    @OnBothDatabases
    void anAnswerCanBeTakenBackAndGivenAnew(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author lead = desk.holding(Role.LEAD);
        Author author = desk.member();
        Author other = desk.member();
        IdeaNumber number = desk.keep(author, "People wait in the corridor").number();
        done(desk.triage.welcome(lead, number));
        desk.moveTo(Instant.parse("2026-12-01T15:00:00Z"));

        Idea waiting = done(desk.triage.reopen(lead, number));

        assertThat(waiting.triage()).isEqualTo(Triage.WAITING);
        assertThat(waiting.decision()).isEmpty();
        assertThat(waiting.answerBy()).as("it waits from now on").isEqualTo("2026-12-08T22:00:00Z");
        assertThat(desk.ideas.find(other, number)).isEmpty();
        done(desk.triage.notNow(lead, number, REASON, none()));
        assertThat(desk.outbox())
                .extracting(line -> line.substring(0, line.indexOf(":person")))
                .containsExactly("idea-decision:1:1", "idea-decision:1:2", "idea-decision:1:3");
    }

    @OnBothDatabases
    void whatWaitsIsListedLongestWaitingFirst(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author lead = desk.holding(Role.LEAD);
        Author author = desk.member();
        desk.set(new ProgramSettings(
                IdeaDesk.NEW_YORK,
                Set.of(LocalDate.parse("2026-11-26")),
                List.of(),
                Optional.empty(),
                new ProgramSettings.Safety(Optional.empty(), ""),
                Optional.empty(),
                3,
                new ProgramSettings.Texts("", List.of())));
        for (int i = 0; i < 5; i++) {
            desk.keep(author, "People wait in the corridor");
            desk.later();
        }
        done(desk.triage.welcome(lead, new IdeaNumber(1)));
        done(desk.triage.welcome(lead, new IdeaNumber(3)));
        desk.later();
        done(desk.triage.reopen(lead, new IdeaNumber(1)));

        desk.moveTo(Instant.parse("2026-11-27T21:59:00Z"));
        Page<Waiting> first = desk.triage.waiting(lead, 1, 3).orElseThrow();
        assertThat(first.total()).isEqualTo(4);
        assertThat(first.items())
                .extracting(waiting -> waiting.idea().number().value())
                .containsExactly(2, 4, 5);
        assertThat(first.items()).allSatisfy(waiting -> {
            assertThat(waiting.age()).as("Thursday is a holiday").isEqualTo(3);
            assertThat(waiting.answerBy()).isEqualTo("2026-11-27T22:00:00Z");
            assertThat(waiting.overdue()).isFalse();
        });
        desk.moveTo(Instant.parse("2026-11-27T22:01:00Z"));
        Page<Waiting> beyond = desk.triage.waiting(lead, 7, 3).orElseThrow();
        assertThat(beyond.number()).isEqualTo(2);
        assertThat(beyond.items()).singleElement().satisfies(waiting -> {
            assertThat(waiting.idea().number()).isEqualTo(new IdeaNumber(1));
            assertThat(waiting.overdue()).isTrue();
        });
        assertThat(desk.triage.waiting(author, 1, 3)).isEmpty();
    }

    @OnBothDatabases
    void whoSeesThisTooIsCountedForAllAndNamedForThoseWhoAnswer(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author lead = desk.holding(Role.LEAD);
        Author author = desk.member();
        Author other = desk.member();
        IdeaNumber number = desk.keep(author, "People wait in the corridor").number();
        assertThat(desk.voices.seeThisToo(other, number)).isEqualTo(new Echo.Missing(number));
        assertThat(desk.voices.seeThisToo(lead, number)).isInstanceOf(Echo.NotOpen.class);
        done(desk.triage.welcome(lead, number));

        assertThat(desk.voices.seeThisToo(author, number)).isInstanceOf(Echo.NotOpen.class);
        assertThat(voices(desk.voices.seeThisToo(other, number))).isEqualTo(new Voices(1, true, List.of()));
        assertThat(voices(desk.voices.seeThisToo(other, number))).isEqualTo(new Voices(1, true, List.of()));

        assertThat(seen(desk, author, number).voices()).isEqualTo(new Voices(1, false, List.of()));
        assertThat(seen(desk, lead, number).voices()).isEqualTo(new Voices(1, false, people(other)));
        assertThat(voices(desk.voices.seeNoLonger(other, number))).isEqualTo(Voices.NONE);
    }

    static List<PersonId> people(Author... authors) {
        return List.of(authors).stream().map(Author::person).toList();
    }

    private static Seen seen(IdeaDesk desk, Author viewer, IdeaNumber number) {
        return desk.ideas.see(viewer, number).orElseThrow();
    }

    private static Voices voices(Echo echo) {
        assertThat(echo).isInstanceOf(Echo.Heard.class);
        return ((Echo.Heard) echo).seen().voices();
    }

    static Idea done(Decided decided) {
        assertThat(decided).isInstanceOf(Decided.Done.class);
        return ((Decided.Done) decided).idea();
    }

    private static Optional<Asked> none() {
        return Optional.empty();
    }

    private static List<String> audited(IdeaDesk desk) {
        return desk.strings("SELECT actor || ' ' || act || ' ' || subject FROM audit_entries WHERE act LIKE 'idea.%'"
                + " ORDER BY number");
    }
}
