package ripple.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ripple.checkin.MentorWordService;
import ripple.checkin.Word;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.DueTable;
import ripple.mentoring.AgreementDraft;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.PairDesk;
import ripple.outbox.Outbox;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.Role;
import ripple.texts.Texts;

/** Those who run a program see how pairs are doing, and do something about it; nobody else does. */
class BoardServiceTest {

    @OnBothDatabases
    void theBoardShowsFirstWhatNeedsALook(Database database) {
        Scene scene = new Scene(database);
        Mentorship quiet = scene.begin("Dr Quiet", "Quinn");
        scene.later(Duration.ofDays(20));
        Mentorship going = scene.begin("Dr Going", "Gil");
        Mentorship stuck = scene.begin("Dr Stuck", "Sky");
        scene.later(Duration.ofDays(3));
        scene.say(going, Word.ON_TRACK);
        scene.say(stuck, Word.STUCK);

        LeadBoard board = scene.boards.board(scene.lead, 1, 2).orElseThrow();

        assertThat(board.tally()).isEqualTo(new Tally(0, 3, 0, 1, 1, 0));
        assertThat(board.pairs().items()).extracting(LeadBoard.Line::pair).containsExactly(quiet.id(), stuck.id());
        assertThat(board.pairs().items()).extracting(LeadBoard.Line::mentee).containsExactly("Quinn", "Sky");
        assertThat(board.pairs().pages()).isEqualTo(2);
        assertThat(scene.boards.board(scene.lead, 9, 2).orElseThrow().pairs().items())
                .as("beyond the last page, the last")
                .extracting(LeadBoard.Line::pair)
                .containsExactly(going.id());
    }

    @OnBothDatabases
    void nobodyElseSeesTheBoardOrDoesAnythingThere(Database database) {
        Scene scene = new Scene(database);
        Mentorship pair = scene.begin("Dr Chen", "Amara");
        Member triager = scene.desk.holding(Role.TRIAGER, "Tia");

        LeadBoard read = scene.boards.board(triager, 1, 5).orElseThrow();
        assertThat(read.mayAct()).isFalse();
        assertThat(scene.boards.find(triager, pair.id())).isEmpty();
        assertThat(scene.boards.nudge(triager, pair.id())).isEqualTo(BoardWords.NOT_LEADING);
        assertThat(scene.boards.reassign(triager, pair.id())).doesNotContain("Done");
        for (Member other : List.of(
                scene.desk.holding(Role.MODERATOR, "Mo"),
                new Member(pair.program(), pair.mentor()),
                scene.desk.member("Priya"))) {
            assertThat(scene.boards.board(other, 1, 5)).isEmpty();
            assertThat(scene.boards.tally(other)).isEmpty();
            assertThat(scene.boards.find(other, pair.id())).isEmpty();
            assertThat(scene.boards.nudge(other, pair.id())).isEqualTo(BoardWords.NOT_LEADING);
            assertThat(scene.boards.reassign(other, pair.id())).doesNotContain("Done");
        }
        assertThat(scene.desk.find(pair).state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(scene.nudges()).isEmpty();
    }

    @OnBothDatabases
    void bothGetAKindWordOnceAWeek(Database database) {
        Scene scene = new Scene(database);
        Mentorship pair = scene.begin("Dr Chen", "Amara");

        assertThat(scene.boards.nudge(scene.lead, pair.id())).isEqualTo(BoardWords.NUDGED);
        assertThat(scene.boards.nudge(scene.lead, pair.id())).isEqualTo(BoardWords.NUDGED_ALREADY);
        assertThat(scene.nudges())
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("Nadia"));
        scene.later(Duration.ofDays(7));
        assertThat(scene.boards.nudge(scene.lead, pair.id())).isEqualTo(BoardWords.NUDGED);
        assertThat(scene.nudges()).hasSize(4);
    }

    @OnBothDatabases
    void reassigningEndsAPairKindlyAndTellsNobodyWhy(Database database) {
        Scene scene = new Scene(database);
        Mentorship pair = scene.begin("Dr Chen", "Amara");

        assertThat(scene.boards.find(scene.lead, pair.id()).orElseThrow().mentee())
                .isEqualTo("Amara");
        assertThat(scene.boards.reassign(scene.lead, pair.id())).isEqualTo(BoardWords.reassigned("Amara"));
        assertThat(scene.boards.reassign(scene.lead, pair.id())).doesNotContain("Done");

        assertThat(scene.desk.find(pair).state()).isEqualTo(MentorshipState.ENDED);
        for (var person : List.of(pair.mentor(), pair.mentee())) {
            assertThat(scene.told(person.value()))
                    .filteredOn(body -> body.contains("begin anew with somebody else"))
                    .hasSize(1);
        }
        assertThat(scene.boards.nudge(scene.lead, pair.id())).isEqualTo(BoardWords.NOT_FOUND);
    }

    @OnBothDatabases
    void aLeadWhoIsOneOfTheTwoDoesNothingFromHere(Database database) {
        Scene scene = new Scene(database);
        scene.desk.offer(scene.lead, 1);
        Mentorship own = scene.desk.begin(scene.lead, scene.desk.member("Amara"));

        assertThat(scene.boards.nudge(scene.lead, own.id())).isEqualTo(BoardWords.OWN_PAIR);
        assertThat(scene.boards.find(scene.lead, own.id())).isEmpty();
        assertThat(scene.boards.reassign(scene.lead, own.id())).doesNotContain("Done");
        assertThat(scene.desk.find(own).state()).isEqualTo(MentorshipState.ACTIVE);
    }

    @OnBothDatabases
    void aLeadWhoIsTheMenteeReadsNothingOfWhatTheirMentorSaid(Database database) {
        Scene scene = new Scene(database);
        Member deputy = scene.desk.holding(Role.DEPUTY, "Tomás");
        Mentorship own = scene.desk.begin(scene.desk.mentor("Dr Chen", 1), scene.lead);
        scene.later(Duration.ofDays(8));
        scene.say(own, Word.STUCK);

        LeadBoard.Line seen = scene.boards
                .board(scene.lead, 1, 5)
                .orElseThrow()
                .pairs()
                .items()
                .get(0);
        assertThat(seen.health()).isEqualTo(Health.GOING);
        assertThat(seen.why()).isEqualTo(BoardWords.YOUR_OWN);
        assertThat(scene.boards.tally(scene.lead).orElseThrow().stuck()).isZero();
        assertThat(scene.digest()).isEmpty();
        assertThat(scene.boards.tally(deputy).orElseThrow().stuck()).isEqualTo(1);
    }

    @OnBothDatabases
    void mondaysMessageTellsOfExceptionsOnly(Database database) {
        Scene scene = new Scene(database);
        Mentorship pair = scene.begin("Dr Chen", "Amara");
        assertThat(scene.digest()).as("nothing to say").isEmpty();

        scene.later(Duration.ofDays(22));

        assertThat(scene.digest()).hasSize(3);
        assertThat(scene.digest().get(1).plainText()).isEqualTo("Quiet: Dr Chen and Amara. Nothing heard for 22 days.");
        assertThat(scene.digest().get(1).buttons())
                .extracting(button -> button.act() + " " + button.value())
                .containsExactly(
                        BoardActs.NUDGE + " " + pair.id().value(),
                        BoardActs.REASSIGN + " " + pair.id().value(),
                        BoardActs.PAIR + " " + pair.id().value());
    }

    @OnBothDatabases
    void whoRunsTheProgramSeesWhatTheMentorSaidAndNothingThatIsTheirs(Database database) {
        Scene scene = new Scene(database);
        Mentorship pair = scene.begin("Dr Chen", "Amara");
        scene.desk.agree(pair, new AgreementDraft("One small test", "four-weeks", "video", "", "2027-03-31", 0));
        scene.later(Duration.ofDays(5));
        scene.say(pair, Word.STUCK);

        PairOverview seen = scene.boards.look(scene.lead, pair.id()).orElseThrow();
        assertThat(seen.agreed()).isTrue();
        assertThat(seen.mayAct()).isTrue();
        assertThat(BoardWords.standing(seen, ZoneOffset.UTC)).contains("They have an agreement.");
        assertThat(seen.said())
                .singleElement()
                .satisfies(word -> assertThat(BoardWords.said(word)).isEqualTo("The week of December 7: stuck."));
        assertThat(seen.toString()).doesNotContain("One small test", "FOUR");

        Member triager = scene.desk.holding(Role.TRIAGER, "Tomas");
        assertThat(scene.boards.look(triager, pair.id()).orElseThrow().mayAct()).isFalse();
        Member mentor = new Member(pair.program(), pair.mentor());
        for (Member other : List.of(mentor, scene.desk.member("A colleague"))) {
            assertThat(scene.boards.look(other, pair.id())).isEmpty();
        }
        scene.boards.reassign(scene.lead, pair.id());
        assertThat(scene.boards.look(scene.lead, pair.id())).as("over").isEmpty();
    }

    @OnBothDatabases
    void whatIsQuietIsMeasuredByWhatTheTwoAgreedUpon(Database database) {
        Scene scene = new Scene(database);
        Mentorship pair = scene.begin("Dr Chen", "Amara");
        scene.begin("Dr Diaz", "Ben");
        scene.desk.agree(pair, new AgreementDraft("One small test", "four-weeks", "video", "", "2027-03-31", 0));

        scene.later(Duration.ofDays(30));
        assertThat(scene.boards.tally(scene.lead).orElseThrow().quiet())
                .as("the pair that agreed upon nothing")
                .isEqualTo(1);
        scene.later(Duration.ofDays(6));
        assertThat(scene.boards.board(scene.lead, 1, 10).orElseThrow().pairs().items())
                .extracting(LeadBoard.Line::why)
                .contains("Nothing heard for 36 days, longer than the two agreed.");
    }

    private static final class Scene {
        final PairDesk desk;
        final Member lead;
        final BoardService boards;
        final MentorWordService words;
        private static final Texts TEXTS = Texts.read(List.of(DigestText.values()), Optional.empty());
        private final Database database;

        Scene(Database database) {
            this.database = database;
            desk = new PairDesk(database);
            lead = desk.holding(Role.LEAD, "Nadia");
            Clock clock = desk.ground.clock();
            boards = new BoardService(
                    database.transactions(),
                    desk.ideas.people,
                    new Outbox(clock, () -> {}),
                    desk.endings,
                    TEXTS,
                    clock);
            words = new MentorWordService(desk.ground);
        }

        Mentorship begin(String mentor, String mentee) {
            return desk.begin(desk.mentor(mentor, 1), desk.member(mentee));
        }

        void later(Duration by) {
            desk.ideas.moveTo(desk.ideas.now().plus(by));
        }

        void say(Mentorship pair, Word word) {
            Member mentor = new Member(pair.program(), pair.mentor());
            var person =
                    desk.ideas.people.find(mentor.program(), mentor.person()).orElseThrow();
            Instant now = desk.ideas.now();
            var card = database.transactions()
                    .run(transaction -> words.ask(transaction, person, "2026-W50", now))
                    .get(0);
            words.say(mentor, card.word().id(), word);
        }

        List<Section> digest() {
            Digest digest = new Digest(desk.ideas.people, new DueTable(), TEXTS);
            return database.transactions().read(transaction -> digest.sections(transaction, lead, desk.ideas.now()));
        }

        List<String> nudges() {
            return desk.ideas.strings("SELECT body FROM outbox_messages WHERE message_key LIKE 'board-nudge:%'");
        }

        List<String> told(long person) {
            return desk.ideas.strings(
                    "SELECT body FROM outbox_messages WHERE conversation = 'person:" + person + "' ORDER BY id");
        }
    }
}
