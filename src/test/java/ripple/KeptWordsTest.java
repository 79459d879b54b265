package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.privacy.Audit;
import ripple.privacy.ErasedList;
import ripple.privacy.ExportService;
import ripple.privacy.ExportService.Form;

/**
 * Every column of the schema that can hold words is named here: either people type into it, and then it is erased and handed to its writer,
 * or it says what else stands there. A new column is red until somebody has decided.
 */
class KeptWordsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** Codes, days, hours, weeks, numbers in words, and names that code gives. */
    private static final String CODES = """
            audit_anchors: hash
            audit_ends: hash
            audit_entries: act actor subject hash
            avoidances: why
            blockers: state
            care_choices: pulse
            check_in_hours: side
            due_prompts: kind subject occurrence
            idea_posts: state
            ideas: touch raised_by triage way occasion
            match_choices: origin state
            match_requests: route state
            mentee_check_ins: occurrence
            mentee_wishes: areas kinds days hours_from hours_to languages
            mentor_covers: first_day last_day state
            mentor_profiles: areas experience days hours_from hours_to languages paused_until
            mentor_words: occurrence month word obstacle
            mentorship_agreements: cadence place ends_on
            mentorship_endings: reason
            mentorships: state
            nudge_turns: nudge turn
            outbox_messages: message_key kind conversation state reference reason meant_for
            outbox_pauses: scope reason
            people: standing
            people_availability: days from_time to_time nights_first nights_last nights_from nights_to away_first away_last
            program_roles: role
            program_standings: mode
            prompt_messages: week
            prompts_said: kind subject occurrence
            pulse_counts: quarter
            reflections: theme occasion
            round_proposals: state
            round_seats: how outcome
            rounds: state
            """;

    /** What a program says of itself, which is nobody's own. */
    private static final String OF_PROGRAMS = """
            human_help: words
            mentee_wishes: site
            mentor_profiles: sites
            program_settings: channel safety_link safety_text greeting not_now_texts holidays sites usual_from usual_to
            programs: name zone
            """;

    /** What the platform told, and where things lie on it. */
    private static final String OF_THE_PLATFORM = """
            idea_posts: channel
            people: name zone
            slack_conversations: conversation channel_id
            slack_people: user_id
            """;

    /** Words of people that were made from others above, and go with them. */
    private static final String DERIVED = """
            idea_search: words audience
            outbox_messages: body
            """;

    @TempDir
    Path folder;

    @OnBothDatabases
    void everyColumnThatCanHoldWordsHasItsKeeper(Database database) {
        Set<String> known = new TreeSet<>(KeptWords.TYPED);
        Stream.of(CODES, OF_PROGRAMS, OF_THE_PLATFORM, DERIVED)
                .flatMap(String::lines)
                .forEach(line -> columns(line).forEach(known::add));
        assertThat(TextColumns.of(database).stream()
                        .map(TextColumns.Column::toString)
                        .filter(column -> !isMachinery(column) && !known.contains(column)))
                .as("who erases it, and whom is it shown to?")
                .isEmpty();
    }

    private static Stream<String> columns(String line) {
        String[] parts = line.split(":", 2);
        return Stream.of(parts[1].strip().split(" ", -1)).map(column -> parts[0] + "." + column);
    }

    /** Of the schema's own history, of the index's inside, and of installing in Slack, which knows no words. */
    private static boolean isMachinery(String column) {
        return Stream.of("schema_", "idea_search_", "slack_install", "slack_workspaces", "slack_states", "retention")
                .anyMatch(column::startsWith);
    }

    @OnBothDatabases
    void erasingLeavesNoWordOfThemInAnyColumn(Database database) {
        KeptWords kept = new KeptWords(database, CLOCK);
        Set<String> everywhere =
                kept.found().values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        assertThat(everywhere).as("the story fills every column").isEqualTo(new TreeSet<>(KeptWords.TYPED));
        assertThat(kept.found()).containsKeys(KeptWords.TYPED.toArray(String[]::new));

        erase(kept);

        assertThat(kept.found()).isEqualTo(Map.of());
        assertThat(kept.select("SELECT noticed FROM ideas WHERE number = 2")).containsExactly("Of somebody else");
    }

    @Test
    void erasingLeavesNoByteOfThemInTheFileOrItsLog() throws IOException {
        DatabaseSettings settings = TestDatabases.freshSettings(DatabaseKind.SQLITE);
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            KeptWords kept = new KeptWords(database, CLOCK);
            assertThat(bytes(settings.file())).contains(KeptWords.TYPED);
            erase(kept);
            assertThat(KeptWords.TYPED).noneMatch(bytes(settings.file())::contains);
        }
    }

    /** The pairs of the story ended on its first day; what is still somebody's own, or still the program's, stays. */
    @OnBothDatabases
    void theWordsOfAPairGoNinetyDaysAfterItsEnd(Database database) {
        KeptWords kept = new KeptWords(database, CLOCK);
        Clock soon = Clock.offset(CLOCK, Duration.ofDays(89));
        Keepers.retentions(database.transactions(), kept.people, soon, soon).tick();
        assertThat(kept.found())
                .containsKeys("mentorship_agreements.goals", "mentee_check_ins.moved", "blockers.words");

        Clock later = Clock.offset(CLOCK, Duration.ofDays(91));
        Keepers.retentions(database.transactions(), kept.people, later, later).tick();

        assertThat(kept.found().keySet())
                .filteredOn(column -> !column.startsWith("outbox_"))
                .containsExactlyInAnyOrder(
                        "ideas.noticed",
                        "ideas.might_help",
                        "ideas.place",
                        "idea_decisions.reason",
                        "reflections.what",
                        "reflections.so_what",
                        "reflections.now_what");
    }

    @OnBothDatabases
    void aPersonIsHandedAllThatTheyTyped(Database database) throws IOException {
        KeptWords kept = new KeptWords(database, CLOCK);
        String own = read(exports(kept).export(kept.program, kept.who, Form.JSON, folder.resolve("own")));
        assertThat(own).contains(KeptWords.TYPED).doesNotContain("Of somebody else");
        assertThat(kept.select("SELECT act || ' ' || subject FROM audit_entries"))
                .contains("person.exported person:" + kept.who.value());
    }

    @OnBothDatabases
    void aProgramsExportHoldsNothingThatIsPrivate(Database database) throws IOException {
        KeptWords kept = new KeptWords(database, CLOCK);
        String all = read(exports(kept).export(kept.program, Form.CSV, folder.resolve("all")));
        assertThat(KeptWords.TYPED.stream().filter(all::contains))
                .containsExactlyInAnyOrderElementsOf(KeptWords.OF_THE_PROGRAM);
    }

    private ExportService exports(KeptWords kept) {
        return new ExportService(kept.database.transactions(), new Audit(CLOCK), Keepers.all(kept.people));
    }

    private void erase(KeptWords kept) {
        assertThat(Keepers.erasures(kept.database, CLOCK)
                        .erase(kept.program, kept.who, new ErasedList(folder.resolve("erased"))))
                .isTrue();
    }

    private static String read(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private static String bytes(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String with : List.of("", "-wal")) {
            Path part = Path.of(file + with);
            if (Files.exists(part)) {
                all.append(Files.readString(part, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
