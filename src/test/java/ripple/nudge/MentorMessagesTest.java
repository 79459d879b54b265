package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.checkin.CheckInActs;
import ripple.checkin.CheckInDesk;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInText;
import ripple.checkin.MentorCard;
import ripple.checkin.Obstacle;
import ripple.checkin.Said;
import ripple.checkin.Word;
import ripple.checkin.WordId;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.mentoring.Mentorship;
import ripple.outbox.Button;
import ripple.outbox.Kind;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.Person;
import ripple.reflection.ReflectionActs;
import ripple.texts.TextKey;
import ripple.texts.Texts;

/** The weekly message as taps change it: each card in its place, within what one message can show, and nothing else touched. */
class MentorMessagesTest {

    private static final String WEEK = "2026-W50";
    private static final int MOST_BLOCKS = 50;

    @OnBothDatabases
    void tenMenteesStandInOneMessageWhateverIsAnsweredOfThem(Database database) {
        Scene scene = new Scene(database, 10);
        scene.tell();
        assertThat(scene.of(CheckInActs.WORD)).hasSize(40);
        assertThat(blocks(scene.message())).isLessThanOrEqualTo(MOST_BLOCKS);

        for (WordId word : scene.words) {
            scene.say(word, Word.STUCK);
            scene.because(word, Obstacle.SOMEONE_BLOCKING);
            assertThat(blocks(scene.message())).isLessThanOrEqualTo(MOST_BLOCKS);
            assertThat(scene.of(CheckInActs.OBSTACLE))
                    .as("what was tapped last is unfolded")
                    .anySatisfy(button -> assertThat(button.value()).startsWith(word + ":"));
        }
        assertThat(scene.of(CheckInActs.WORD))
                .as("every mentee still has the four answers")
                .hasSize(40);
        assertThat(scene.of(CheckInActs.WORD).stream()
                        .filter(button -> button.label().equals("✓ Stuck")))
                .as("and shows the one that was given")
                .hasSize(10);
        assertThat(scene.of(PromptActs.MY_HOURS)).as("why it came stays below").hasSize(1);
    }

    @OnBothDatabases
    void whatMenteesWroteIsShortenedWhereThereAreMany(Database database) {
        Scene many = new Scene(database, 10);
        many.everybodyWrites();
        many.tell();
        assertThat(characters(many.message())).isLessThan(11_000);
    }

    @OnBothDatabases
    void whatOneMenteeWroteIsShownInFull(Database database) {
        Scene one = new Scene(database, 1);
        one.everybodyWrites();
        one.tell();
        assertThat(words(one.message())).contains("m".repeat(1_000), "s".repeat(1_000), "h".repeat(1_000));
    }

    @OnBothDatabases
    void adviceOnMethodStandsThereOnce(Database database) {
        Scene scene = new Scene(database, 1);
        scene.tell();
        WordId word = scene.words.get(0);
        scene.say(word, Word.STUCK);
        scene.because(word, Obstacle.METHOD);
        scene.met(word, 30);
        scene.met(word, 45);

        assertThat(words(scene.message()).split("what is the last thing at work", -1))
                .hasSize(2);
    }

    /** The number of the pair is that of the word, and so the values of both questions look alike. */
    @OnBothDatabases
    void anotherQuestionInTheSameMessageIsLeftAlone(Database database) {
        Scene scene = new Scene(database, 1);
        scene.also(ReflectionActs.PULSE, scene.words.get(0) + ":30:5", scene.words.get(0) + ":30");
        scene.tell();
        scene.say(scene.words.get(0), Word.ON_TRACK);

        assertThat(scene.of(ReflectionActs.PULSE)).hasSize(2);
        assertThat(scene.of(CheckInActs.WORD)).hasSize(4);
    }

    /** As many as Slack would show: one for the words, one for the buttons. */
    private static int blocks(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> section.buttons().isEmpty() ? 1 : 2)
                .sum();
    }

    private static int characters(List<Section> sections) {
        return words(sections).length();
    }

    private static String words(List<Section> sections) {
        return String.join("\n", sections.stream().map(Section::plainText).toList());
    }

    /** Says what it was given. */
    private record AsIs(List<Section> sections) implements Prompt {
        @Override
        public String name() {
            return "mentor-check-in";
        }

        @Override
        public Kind kind() {
            return Kind.CHECK_IN;
        }

        @Override
        public String because() {
            return "you mentor somebody";
        }

        @Override
        public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
            return new Spoken.Say(sections, Optional.empty());
        }
    }

    /** A mentor with so many mentees, who has just been asked. */
    private static final class Scene {
        final CheckInDesk desk;
        final Member mentor;
        final List<Mentorship> pairs = new ArrayList<>();
        final List<WordId> words = new ArrayList<>();
        private final List<MentorCard> cards;
        private final Texts texts;
        private final CheckInMessages messages;
        private final MentorMessages sent;
        private final List<Section> others = new ArrayList<>();

        Scene(Database database, int mentees) {
            desk = new CheckInDesk(database);
            mentor = desk.member("Dr. Li Wei Chen");
            IntStream.range(0, mentees)
                    .forEach(number -> pairs.add(desk.pair(mentor, desk.member("Mentee number " + number))));
            desk.desk.moveTo(desk.desk.now().plus(java.time.Duration.ofDays(8)));
            List<TextKey> keys = new ArrayList<>(List.of(CheckInText.values()));
            keys.addAll(List.of(PromptText.values()));
            texts = Texts.read(keys, Optional.empty());
            messages = new CheckInMessages(texts);
            sent = new MentorMessages(database.transactions(), desk.desk.people, desk.pairs.outbox(), messages);
            cards = desk.ask(mentor, WEEK);
            cards.forEach(card -> words.add(card.word().id()));
        }

        void everybodyWrites() {
            for (Mentorship pair : pairs) {
                Member mentee = new Member(pair.program(), pair.mentee());
                var page = desk.ask(pair, "2026-W49").orElseThrow();
                var draft = new CheckInDraft("m".repeat(1_000), "s".repeat(1_000), Optional.of(5), "h".repeat(1_000));
                desk.checkIns.write(mentee, page.checkIn().id(), draft, Optional.empty());
            }
        }

        void also(String act, String... values) {
            Button[] buttons = java.util.Arrays.stream(values)
                    .map(value -> new Button(act, "One answer", value, Button.Style.DEFAULT))
                    .toArray(Button[]::new);
            others.add(
                    Section.of("How does it go between you and somebody else?").with(buttons));
        }

        /** Through the frame, as the tick does. */
        void tell() {
            Person person = desk.person(mentor);
            List<Section> said =
                    new ArrayList<>(messages.mentor(desk.ask(mentor, WEEK), desk.clock.instant(), person.zone()));
            said.addAll(others);
            Prompt prompt = new AsIs(said);
            Speaker speaker =
                    new Speaker(desk.desk.people, desk.pairs.outbox(), new DueTable(), texts, List.of(prompt));
            desk.desk.database.transactions().use(transaction -> {
                Due due = new Due(person.program(), person.id(), prompt.name(), "", WEEK, desk.clock.instant());
                new DueTable().plan(transaction, due);
            });
            Prompts prompts =
                    new Prompts(desk.desk.database.transactions(), new DueTable(), (in, of, at) -> false, speaker);
            prompts.due(
                    desk.clock.instant(),
                    ended -> assertThat(ended.prompt().equals(prompt.name())).isEqualTo(ended.ending() == Ending.SENT));
        }

        void say(WordId word, Word answer) {
            show(desk.words.say(mentor, word, answer));
        }

        void because(WordId word, Obstacle obstacle) {
            show(desk.words.because(mentor, word, obstacle));
        }

        void met(WordId word, int minutes) {
            show(desk.words.met(mentor, word, minutes));
        }

        private void show(Said said) {
            assertThat(sent.show(((Said.Kept) said).card(), desk.clock.instant()))
                    .isTrue();
        }

        /** As it stands now. */
        List<Section> message() {
            List<Section> now = new ArrayList<>();
            String key =
                    "mentor-check-in:" + WEEK + ":person-" + mentor.person().value();
            boolean isThere = desk.desk
                    .database
                    .transactions()
                    .run(transaction -> desk.pairs.outbox().rewrite(transaction, mentor.program(), key, before -> {
                        now.addAll(before);
                        return before;
                    }));
            assertThat(isThere).isTrue();
            return now;
        }

        List<Button> of(String act) {
            return message().stream()
                    .flatMap(section -> section.buttons().stream())
                    .filter(button -> button.act().equals(act))
                    .toList();
        }
    }
}
