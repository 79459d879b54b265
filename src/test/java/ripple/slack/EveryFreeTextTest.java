package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ripple.checkin.BlockerPost;
import ripple.checkin.BlockerService;
import ripple.checkin.CheckInHours;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInPage;
import ripple.checkin.CheckInService;
import ripple.checkin.CheckInText;
import ripple.checkin.MentorWordService;
import ripple.checkin.Word;
import ripple.checkin.WordId;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.due.DueTable;
import ripple.idea.Author;
import ripple.mentoring.EndingService;
import ripple.mentoring.MentoringDesk;
import ripple.mentoring.Mentorship;
import ripple.mentoring.PairDesk;
import ripple.nudge.MentorMessages;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.Role;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.program.TroubleService;
import ripple.reflection.CareDesk;
import ripple.reflection.HumanHelpService;
import ripple.reflection.ReflectionActs;
import ripple.slack.act.FormAnswer;
import ripple.slack.care.CareNames;
import ripple.slack.care.CareScreen;
import ripple.slack.care.ReflectionFeature;
import ripple.slack.care.TroubleFeature;
import ripple.slack.care.TroubleNote;
import ripple.slack.checkin.CheckInFeature;
import ripple.slack.checkin.CheckInNames;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.Names;
import ripple.slack.mentor.RequestEdge;
import ripple.slack.mentor.RequestFeature;
import ripple.slack.mentor.RequestNames;
import ripple.slack.pair.PairFeature;
import ripple.slack.pair.PairNames;
import ripple.slack.program.HumanHelpFeature;
import ripple.texts.Texts;

/**
 * Every form in which people type: a patient's identifier is refused at its field, the form stays open with what was typed, nothing of it is
 * stored in any column, and no line of the log holds it. A new form with a field to type in is red until it stands here.
 */
class EveryFreeTextTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "ripple", "slack");

    /** The files that draw fields to type in, each with the test below that tries its forms. */
    private static final Set<String> TRIED = Set.of(
            "AgreementModal",
            "BlockerModal",
            "CheckInModal",
            "HumanHelpView",
            "IdeaModal",
            "NotNowModal",
            "PairModals",
            "ReflectionModal",
            "RequestForm",
            "SettingsModal",
            "TroubleNote");

    /** Numbers: whatever else is typed there is refused as none. */
    private static final Set<String> NUMBERS = Set.of("MergeModal", "MinutesModal");

    private static final Pattern FORM = Pattern.compile("\\.form\\(\\s*(\\w*Names\\.\\w+)");

    private final Database database = TestDatabases.fresh(DatabaseKind.SQLITE);
    private final TypedForms forms = new TypedForms(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyFileThatDrawsAFieldToTypeInIsKnown() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> drawing = files.filter(Files::isRegularFile)
                    .filter(file -> text(file).contains("PlainTextInputElement"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> known = new TreeSet<>(TRIED);
            known.addAll(NUMBERS);
            assertThat(drawing).isEqualTo(known);
        }
    }

    @Test
    void everyFormIsKnown() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> forms = files.filter(Files::isRegularFile)
                    .flatMap(file -> FORM.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> known = new TreeSet<>(TypedForms.TYPED_INTO);
            known.addAll(TypedForms.CHOSEN_IN);
            assertThat(forms).isEqualTo(known);
        }
    }

    @Test
    void ideasAndTheirAnswers() {
        IdeaScreen nurse = new IdeaScreen(database);
        IdeaScreen lead = nurse.triager();
        nurse.type("");
        forms.areRefused(nurse.views.lastOpened(), nurse::sendOff, 3);
        nurse.type("People wait");
        nurse.press(Names.IDEA_EDIT, "1", Optional.empty());
        forms.areRefused(nurse.views.lastOpened(), nurse::sendOff, 3);
        lead.press(Names.TRIAGE_NOT_NOW, "1", Optional.empty());
        forms.areRefused(nurse.views.lastOpened(), lead::sendOff, 1);
    }

    @Test
    void settings() {
        IdeaScreen lead = new IdeaScreen(database);
        lead.admin().ripple("lead <@U" + lead.asker.person().value() + ">");
        lead.press(Names.PROGRAM_ACCEPT, "lead", Optional.empty());
        lead.press(Names.PROGRAM_SETTINGS, Names.PROGRAM_SETTINGS, Optional.empty());
        forms.areRefused(lead.views.lastOpened(), lead::sendOff, 4);
    }

    @Test
    void aPairsAgreementAndItsEndings() {
        PairDesk desk = new PairDesk(database);
        Member mentor = desk.mentor("Dr. Li Wei Chen", 1);
        Mentorship pair = desk.begin(mentor, desk.member("Amara Osei"));
        String id = Long.toString(pair.id().value());
        CareScreen screen = new CareScreen(
                desk.ideas,
                author(mentor),
                (views, home) -> new PairFeature(
                        new PairFeature.Services(
                                desk.cards, desk.agreements, desk.pairs, desk.endings, desk.covers, desk.certificates),
                        new KnownPeople(desk.ideas.people),
                        views,
                        home));
        screen.press(PairNames.AGREEMENT, id);
        forms.areRefused(
                screen.last(),
                form -> screen.sendOff(FilledIn.on(
                        TypedForms.choosing(TypedForms.choosing(form, "cadence.0", "two-weeks"), "place.0", "video"),
                        "ends-on.0",
                        "2027-03-31")),
                2);
        screen.press(PairNames.END, id);
        forms.areRefused(
                screen.last(),
                form -> screen.sendOff(TypedForms.choosing(form, EndingService.REASON, "not-the-right-fit")),
                1);
        screen.press(PairNames.COMPLETE, id);
        forms.areRefused(screen.last(), screen::sendOff, 1);
    }

    @Test
    void whatIsWrittenForOneselfOrInNeed() {
        CareDesk care = new CareDesk(database);
        CareScreen nurse = new CareScreen(
                care.desk,
                author(care.person()),
                (views, home) -> new ReflectionFeature(care.reflections, home, views));
        nurse.press(ReflectionActs.WRITE, "ethics");
        forms.areRefused(nurse.last(), nurse::sendOff, 3);

        Author lead = care.desk.holding(Role.LEAD);
        TroubleService troubles = new TroubleService(
                database.transactions(),
                care.desk.people,
                new FreeText(new IdentifierGuard(), care.desk.people),
                new Outbox(care.clock(), () -> {}));
        CareScreen troubled = new CareScreen(
                care.desk, author(care.person()), (views, home) -> new TroubleFeature(troubles, care.help, views));
        troubled.press(CareNames.TROUBLE, "");
        forms.areRefused(
                troubled.last(),
                form -> troubled.sendOff(TypedForms.choosing(
                        form,
                        TroubleNote.WHOM_BLOCK,
                        Long.toString(lead.person().value()))),
                1);

        CareScreen leading = new CareScreen(care.desk, lead, (views, home) -> new HumanHelpFeature(care.help, views));
        leading.press(CareNames.HELP_SETTING, CareNames.HELP_SETTING);
        forms.areRefused(leading.last(), leading::sendOff, 1);
    }

    @Test
    void askingForAMentor() {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        CareScreen mentee = requests(desk, desk.member());
        mentee.press(RequestNames.ASK, RequestNames.ASK);
        forms.areRefused(mentee.last(), mentee::sendOff, 1);
        FormAnswer next = mentee.sendOff(FilledIn.untouched(mentee.last()));
        View choose = ((FormAnswer.Show) next).view();
        forms.areRefused(
                choose,
                form -> mentee.sendOff(TypedForms.choosing(
                        form, "rank-1", Long.toString(mentor.person().value()))),
                1);

        Member another = desk.member();
        String request = Long.toString(desk.ask(another, mentor).request().id().value());
        CareScreen changing = requests(desk, another);
        changing.press(RequestNames.REWORD, request);
        forms.areRefused(changing.last(), changing::sendOff, 1);
    }

    private static CareScreen requests(MentoringDesk desk, Member who) {
        return new CareScreen(
                desk.hospital,
                author(who),
                (views, home) -> new RequestFeature(
                        new RequestFeature.Services(desk.requests, desk.wording, desk.answers, desk.profiles),
                        new RequestEdge(desk.hospital.people, new KnownPeople(desk.hospital.people), views, home)));
    }

    @Test
    void checkInsAndWhatIsInTheWay() {
        PairDesk desk = new PairDesk(database);
        Member mentor = desk.mentor("Dr. Li Wei Chen", 1);
        Member mentee = desk.member("Amara Osei");
        Mentorship pair = desk.begin(mentor, mentee);
        desk.holding(Role.SPONSOR, "Maria Santos");
        Clock clock = Clock.fixed(desk.ideas.now().plus(Duration.ofDays(8)), ZoneOffset.UTC);
        Outbox outbox = new Outbox(clock, () -> {});
        FreeText texts = new FreeText(new IdentifierGuard(), desk.ideas.people);
        MentorWordService words = new MentorWordService(desk.ground);
        CheckInService checkIns = new CheckInService(database.transactions(), desk.ideas.people, texts, clock);
        BlockerService blockers = new BlockerService(
                database.transactions(),
                desk.ideas.people,
                texts,
                words,
                new BlockerPost(desk.ideas.people, outbox),
                clock);
        CheckInMessages messages = new CheckInMessages(Texts.read(List.of(CheckInText.values()), Optional.empty()));
        CheckInFeature.Services services = new CheckInFeature.Services(
                words,
                checkIns,
                blockers,
                new CheckInHours(database.transactions(), desk.ideas.people, new DueTable(), clock),
                messages,
                new MentorMessages(database.transactions(), desk.ideas.people, outbox, messages),
                new HumanHelpService(database.transactions(), desk.ideas.people, texts, clock),
                desk.pairs,
                desk.endings);
        CareScreen writing = new CareScreen(
                desk.ideas, author(mentee), (views, home) -> new CheckInFeature(services, home, views, clock));
        writing.press(CheckInNames.WRITE, asked(desk, checkIns, mentee, pair, clock));
        forms.areRefused(writing.last(), writing::sendOff, 3);

        CareScreen stuck = new CareScreen(
                desk.ideas, author(mentor), (views, home) -> new CheckInFeature(services, home, views, clock));
        stuck.press(CheckInNames.TELL_SPONSOR, stuck(desk, words, mentor, clock) + ":");
        forms.areRefused(stuck.last(), stuck::sendOff, 1);
    }

    private String asked(PairDesk desk, CheckInService checkIns, Member mentee, Mentorship pair, Clock clock) {
        Person who = person(desk, mentee);
        Optional<CheckInPage> page = database.transactions()
                .run(transaction -> checkIns.ask(transaction, who, pair.id(), "2026-W49", clock.instant()));
        return page.orElseThrow().checkIn().id().toString();
    }

    private WordId stuck(PairDesk desk, MentorWordService words, Member mentor, Clock clock) {
        Person who = person(desk, mentor);
        WordId word = database.transactions()
                .run(transaction -> words.ask(transaction, who, "2026-W49", clock.instant()))
                .get(0)
                .word()
                .id();
        words.say(mentor, word, Word.STUCK);
        return word;
    }

    private static Person person(PairDesk desk, Member member) {
        return desk.ideas.people.find(member.program(), member.person()).orElseThrow();
    }

    private static Author author(Member member) {
        return new Author(member.program(), member.person());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }
}
