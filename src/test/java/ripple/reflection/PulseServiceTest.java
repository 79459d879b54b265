package ripple.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.mentoring.Mentorship;
import ripple.people.Member;
import ripple.people.Role;
import ripple.privacy.Erasure;
import ripple.privacy.PersonalWords;
import ripple.reflection.PulseService.Answered;
import ripple.reflection.PulseService.Question;

/** How it goes: asked of those who said yes, seen by nobody, counted from 5 on. */
class PulseServiceTest {

    @OnBothDatabases
    void bothAreAskedOnDay30WhetherTheyMayBeAskedAndEvery60DaysThen(Database database) {
        Desk desk = new Desk(database);
        Instant begun = desk.care.desk.now();
        assertThat(desk.planned(desk.mentor)).contains(begun.plus(Duration.ofDays(30)));
        assertThat(desk.planned(desk.mentee)).contains(begun.plus(Duration.ofDays(30)));

        desk.day(30);
        Pulse.Said.Ask mayI = (Pulse.Said.Ask) desk.speak(desk.mentee, 30);
        assertThat(mayI.sections().toString()).contains("May I ask you", ReflectionActs.PULSE_YES);
        assertThat(mayI.next().occurrence()).isEqualTo("day-90");
        assertThat(mayI.next().at()).isEqualTo(begun.plus(Duration.ofDays(90)));

        assertThat(desk.pulse.agree(desk.mentee, desk.question(30)))
                .get()
                .asString()
                .contains("How does it go");
        assertThat(desk.speak(desk.mentee, 90))
                .isInstanceOfSatisfying(
                        Pulse.Said.Ask.class,
                        ask -> assertThat(ask.sections().toString())
                                .contains("How does it go between you and A mentor?")
                                .as("a yes can be taken back")
                                .contains(ReflectionActs.PULSE_NO, PulseWords.NO_MORE));
    }

    @OnBothDatabases
    void whoSaysNothingOrNoIsNeverAskedAgain(Database database) {
        Desk desk = new Desk(database);
        desk.speak(desk.mentee, 30);
        assertThat(desk.speak(desk.mentee, 90)).isInstanceOf(Pulse.Said.Unwished.class);
        desk.pulse.decline(desk.mentor);
        assertThat(desk.speak(desk.mentor, 30)).isInstanceOf(Pulse.Said.Unwished.class);
        desk.day(30);
        assertThat(desk.pulse.answer(desk.mentor, desk.question(30), 5)).isInstanceOf(Answered.Over.class);
        assertThat(desk.answers()).isEmpty();
    }

    /** Somebody with several mentees is asked once whether they may be asked, and the other pairs wait for the answer. */
    @OnBothDatabases
    void whoSaysYesLaterIsAskedAboutAPairThatCameBefore(Database database) {
        Desk desk = new Desk(database);
        desk.speak(desk.mentor, 30);
        Pulse.Said.Unwished meanwhile = (Pulse.Said.Unwished) desk.speak(desk.mentor, 30);
        assertThat(meanwhile.next().occurrence()).isEqualTo("day-90");

        desk.day(30);
        desk.pulse.agree(desk.mentor, desk.question(30));
        assertThat(desk.speak(desk.mentor, 90)).isInstanceOf(Pulse.Said.Ask.class);
    }

    @OnBothDatabases
    void anAnswerIsKeptOnceAndMayBeChanged(Database database) {
        Desk desk = new Desk(database);
        desk.day(30);
        desk.pulse.agree(desk.mentee, desk.question(30));
        assertThat(desk.pulse.answer(desk.mentee, desk.question(30), 4)).isInstanceOf(Answered.Thanks.class);
        assertThat(desk.pulse.answer(desk.mentee, desk.question(30), 3)).isInstanceOf(Answered.Thanks.class);
        assertThat(desk.answers()).containsExactly("3");
        assertThat(desk.counted()).containsExactlyInAnyOrder("3:1", "4:0");
    }

    @OnBothDatabases
    void theTwoMostWorryingAnswersAreNotKeptAndShowHelp(Database database) {
        Desk desk = new Desk(database);
        desk.day(30);
        desk.pulse.agree(desk.mentee, desk.question(30));
        for (int worrying : List.of(1, 2)) {
            assertThat(desk.pulse.answer(desk.mentee, desk.question(30), worrying))
                    .isEqualTo(new Answered.InNeed(HumanHelp.USUAL));
        }
        assertThat(desk.answers()).isEmpty();
        assertThat(desk.counted()).isEmpty();
        desk.pulse.answer(desk.mentee, desk.question(30), 5);
        desk.pulse.answer(desk.mentee, desk.question(30), 1);
        assertThat(desk.answers()).isEmpty();
        assertThat(desk.counted()).containsExactly("5:0");
        assertThat(desk.care.desk.outbox()).isEmpty();
        assertThat(desk.care.desk.strings("SELECT act FROM audit_entries")).isEmpty();
    }

    @OnBothDatabases
    void strangersForgedDaysAndLateTapsChangeNothing(Database database) {
        Desk desk = new Desk(database);
        Member stranger = desk.care.person();
        desk.day(30);
        desk.pulse.agree(desk.mentee, desk.question(30));
        desk.pulse.agree(stranger, desk.question(30));
        assertThat(desk.pulse.answer(stranger, desk.question(30), 5)).isInstanceOf(Answered.Over.class);
        for (int day : List.of(0, 1, 31, 90, 99_990)) {
            assertThat(desk.pulse.answer(desk.mentee, desk.question(day), 5)).isInstanceOf(Answered.Over.class);
        }
        assertThat(desk.pulse.answer(desk.mentee, desk.question(30), 9)).isInstanceOf(Answered.Over.class);
        desk.day(61);
        assertThat(desk.pulse.answer(desk.mentee, desk.question(30), 5)).isInstanceOf(Answered.Over.class);
        assertThat(desk.answers()).isEmpty();
    }

    @OnBothDatabases
    void rawAnswersGoAfter30DaysAndWithTheirPersonCountsStay(Database database) {
        Desk desk = new Desk(database);
        desk.day(30);
        for (Member one : List.of(desk.mentor, desk.mentee)) {
            desk.pulse.agree(one, desk.question(30));
            desk.pulse.answer(one, desk.question(30), 5);
        }
        ReflectionCare keeper = new ReflectionCare();
        database.transactions()
                .use(transaction -> keeper.erase(
                        transaction,
                        new Erasure(desk.mentor.program(), desk.mentor.person(), "", List.of(), desk.care.desk.now())));
        assertThat(desk.answers()).hasSize(1);
        assertThat(desk.letGo(keeper)).isZero();
        desk.day(61);
        assertThat(desk.letGo(keeper)).isEqualTo(1);
        assertThat(desk.answers()).isEmpty();
        assertThat(desk.counted()).containsExactly("5:2");
    }

    @OnBothDatabases
    void thoseWhoRunTheProgramSeeCountsOfWholeQuartersFrom5On(Database database) {
        Desk desk = new Desk(database);
        Member lead = member(desk.care.desk.holding(Role.LEAD));
        desk.execute("2026-Q4", 5, 4);
        desk.execute("2026-Q4", 4, 0);
        assertThat(desk.pulse.counts(lead)).isEmpty();
        desk.care.desk.moveTo(Instant.parse("2027-01-02T12:00:00Z"));
        assertThat(desk.pulse.counts(lead)).isEmpty();
        desk.execute("2026-Q4", 3, 7);
        assertThat(desk.pulse.counts(lead).map(counts -> PulseWords.counts(counts, desk.pulse::words)))
                .contains("How mentorships go, 2026-Q4: 11 answers. Numbers below 5 are not shown.");
        assertThat(desk.pulse.counts(desk.mentor)).isEmpty();
        assertThat(desk.pulse.counts(member(desk.care.desk.holding(Role.TRIAGER))))
                .isPresent();
    }

    @OnBothDatabases
    void anEndedOneIsNotAskedAboutAnyMore(Database database) {
        Desk desk = new Desk(database);
        database.transactions().use(transaction -> desk.planner.ended(transaction, desk.pair));
        assertThat(desk.planned(desk.mentor)).isEmpty();
        assertThat(desk.planned(desk.mentee)).isEmpty();
        desk.day(30);
        desk.care.desk.execute("UPDATE mentorships SET state = 'paused'");
        assertThat(desk.speak(desk.mentee, 30)).isInstanceOf(Pulse.Said.Resting.class);
    }

    @OnBothDatabases
    void whatIsAskedLateCanStillBeAnsweredAndTheDaysGoOnCountingFromTheBeginning(Database database) {
        Desk desk = new Desk(database);
        desk.day(30);
        desk.pulse.agree(desk.mentee, desk.question(30));

        desk.day(53);
        Pulse.Said.Ask late = (Pulse.Said.Ask) desk.speak(desk.mentee, 30);
        assertThat(late.next().at()).as("day 90").isEqualTo(desk.begun.plus(Duration.ofDays(90)));
        desk.day(59);
        assertThat(desk.pulse.answer(desk.mentee, desk.question(30), 4)).isInstanceOf(Answered.Thanks.class);
    }

    @OnBothDatabases
    void whatIsLongAgoIsNotAskedAnyMoreButTheNext(Database database) {
        Desk desk = new Desk(database);
        desk.day(54);
        assertThat(desk.speak(desk.mentee, 30)).isInstanceOfSatisfying(Pulse.Said.TooLate.class, late -> {
            assertThat(late.next().occurrence()).isEqualTo("day-90");
            assertThat(late.next().at()).isEqualTo(desk.begun.plus(Duration.ofDays(90)));
        });
        desk.day(100);
        assertThat(desk.speak(desk.mentee, 30))
                .isInstanceOfSatisfying(
                        Pulse.Said.TooLate.class,
                        late -> assertThat(late.next().occurrence())
                                .as("it has come meanwhile, and can still be answered")
                                .isEqualTo("day-90"));
        desk.day(200);
        assertThat(desk.speak(desk.mentee, 30))
                .isInstanceOfSatisfying(
                        Pulse.Said.TooLate.class,
                        late -> assertThat(late.next().occurrence()).isEqualTo("day-210"));
    }

    @OnBothDatabases
    void afterAPauseTheDaysAreThoseTheyWere(Database database) {
        Desk desk = new Desk(database);
        desk.day(30);
        desk.care.desk.execute("UPDATE mentorships SET state = 'paused'");
        Pulse.Said.Resting resting = (Pulse.Said.Resting) desk.speak(desk.mentee, 30);
        database.transactions().use(transaction -> desk.care.due.plan(transaction, resting.later()));
        assertThat(desk.planned(desk.mentee)).contains(desk.begun.plus(Duration.ofDays(37)));

        desk.day(36);
        desk.care.desk.execute("UPDATE mentorships SET state = 'active'");
        database.transactions().use(transaction -> desk.planner.resumed(transaction, desk.pair));
        assertThat(desk.planned(desk.mentee))
                .as("at once, as it is past")
                .contains(desk.begun.plus(Duration.ofDays(30)));
        assertThat(desk.speak(desk.mentee, 30))
                .isInstanceOfSatisfying(
                        Pulse.Said.Ask.class,
                        ask -> assertThat(ask.next().at()).isEqualTo(desk.begun.plus(Duration.ofDays(90))));
    }

    private static Member member(ripple.idea.Author author) {
        return new Member(author.program(), author.person());
    }

    /** A pair that has just begun. */
    private static final class Desk {
        final CareDesk care;
        final Pulse planner;
        final PulseService pulse;
        final Member mentor;
        final Member mentee;
        final Mentorship pair;
        private final Instant begun;

        Desk(Database database) {
            care = new CareDesk(database);
            planner = new Pulse(care.desk.people, CareDesk.texts());
            pulse = new PulseService(database.transactions(), care.desk.people, planner, care.help, care.clock);
            care.listeners.add(planner);
            mentor = care.person("A mentor");
            mentee = care.person("A mentee");
            pair = care.pair(mentor, mentee);
            begun = care.desk.now();
        }

        void day(int day) {
            care.desk.moveTo(begun.plus(Duration.ofDays(day)));
        }

        Question question(int day) {
            return new Question(pair.id(), day);
        }

        String subject() {
            return "mentorship:" + pair.id().value();
        }

        Optional<Instant> planned(Member who) {
            return care.planned(who, Pulse.PROMPT, subject());
        }

        Pulse.Said speak(Member who, int day) {
            Due due = new Due(
                    who.program(),
                    who.person(),
                    Pulse.PROMPT,
                    subject(),
                    "day-" + day,
                    begun.plus(Duration.ofDays(day)));
            return care.desk
                    .database
                    .transactions()
                    .run(transaction -> planner.speak(transaction, due, care.desk.now()));
        }

        List<String> answers() {
            return care.desk.strings("SELECT CAST(answer AS TEXT) FROM pulse_answers");
        }

        List<String> counted() {
            return care.desk.strings(
                    "SELECT CAST(answer AS TEXT) || ':' || CAST(people AS TEXT) FROM pulse_counts ORDER BY answer");
        }

        void execute(String quarter, int answer, int people) {
            care.desk.execute("INSERT INTO pulse_counts (program_id, quarter, answer, people) VALUES ("
                    + mentor.program().value() + ", '" + quarter + "', " + answer + ", " + people + ")");
        }

        int letGo(ReflectionCare keeper) {
            Instant now = care.desk.now();
            return care.desk
                    .database
                    .transactions()
                    .run(transaction ->
                            keeper.letGo(transaction, new PersonalWords.Expiry(mentor.program(), now, now, now), 10));
        }
    }
}
