package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.people.Standing;
import ripple.privacy.ErasedList;
import ripple.privacy.ExportTable;
import ripple.privacy.IdentifierGuard;
import ripple.program.ProgramCare;
import ripple.program.ProgramService;
import ripple.program.SettingsDraft;

/** Those who run a program, in exports and erasures. */
class ProgramCareTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String NAME = "Amara Okafor";

    private final Roles roles = new Roles();

    @TempDir
    Path folder;

    @OnBothDatabases
    void whoIsErasedLeavesTheLeadToTheDeputyAndIsNamedNowhere(Database database) {
        Story story = new Story(database);
        Keepers.erasures(database, CLOCK)
                .erase(story.program, story.lead.person(), new ErasedList(folder.resolve("e")));

        assertThat(database.transactions().<Optional<PersonId>>read(tx -> roles.lead(tx, story.program)))
                .contains(story.deputy.person());
        List<String> told = story.select("SELECT body FROM outbox_messages WHERE body LIKE '%as the deputy%'");
        assertThat(told).singleElement().asString().contains("A colleague no longer leads");
        assertThat(story.select("SELECT body FROM outbox_messages")).noneMatch(body -> body.contains(NAME));
        assertThat(story.select("SELECT role FROM program_roles WHERE asked_by = "
                        + story.lead.person().value() + " OR person_id = "
                        + story.lead.person().value()))
                .isEmpty();
        assertThat(story.select("SELECT mode FROM program_standings WHERE installer_id IS NOT NULL"))
                .isEmpty();
    }

    @OnBothDatabases
    void whoIsErasedIsNoSecondContactAnyMore(Database database) {
        Story story = new Story(database);
        Keepers.erasures(database, CLOCK).erase(story.program, story.contact, new ErasedList(folder.resolve("e")));
        assertThat(database.transactions()
                        .<Optional<PersonId>>read(
                                tx -> story.people.settings(tx, story.program).secondContact()))
                .isEmpty();
        assertThat(story.select("SELECT body FROM outbox_messages WHERE body LIKE '%second contact now%'"))
                .singleElement()
                .asString()
                .contains("A colleague has left");
    }

    @OnBothDatabases
    void rolesAndSettingsAreExported(Database database) {
        Story story = new Story(database);
        assertThat(story.rows("roles"))
                .containsExactly(
                        List.of(Long.toString(story.lead.person().value()), "lead", ""),
                        List.of(Long.toString(story.deputy.person().value()), "deputy", ""),
                        List.of(Long.toString(story.contact.value()), "", "triager"));
        assertThat(story.rows("settings"))
                .contains(List.of("1", "name", "Made up"), List.of("2", "mode", "live"))
                .anyMatch(row -> row.get(1).equals("safety-text") && row.get(2).equals("Call 5-5555."))
                .anyMatch(row ->
                        row.get(1).equals("second-contact") && row.get(2).equals(Long.toString(story.contact.value())));
    }

    /** A program with lead, deputy and second contact. */
    private static final class Story {
        final Database database;
        final PeopleService people;
        final ProgramId program;
        final Member lead;
        final Member deputy;
        final PersonId contact;

        Story(Database database) {
            this.database = database;
            this.people = new PeopleService(database.transactions(), CLOCK);
            this.program = people.openProgram("Made up", LONDON).id();
            ProgramService programs = new ProgramService(
                    database.transactions(), people, new IdentifierGuard(), new Outbox(CLOCK, () -> {}), CLOCK);
            this.lead = meet(new Profile(NAME, LONDON, Standing.MEMBER, true));
            this.deputy = meet(new Profile("Ben Adler", LONDON, Standing.MEMBER));
            this.contact =
                    meet(new Profile("Mei Chen", LONDON, Standing.MEMBER)).person();
            programs.name(lead, Role.LEAD, lead.person());
            programs.name(lead, Role.DEPUTY, deputy.person());
            programs.accept(deputy, Role.DEPUTY);
            programs.name(lead, Role.TRIAGER, contact);
            SettingsDraft usual = SettingsDraft.of(database.transactions().read(tx -> people.settings(tx, program)));
            programs.change(
                    lead,
                    new SettingsDraft(
                            usual.zone(),
                            "",
                            "",
                            "",
                            "",
                            "Call 5-5555.",
                            Optional.of(contact),
                            usual.answerByDays(),
                            "",
                            ""));
        }

        private Member meet(Profile profile) {
            PersonId person =
                    database.transactions().run(tx -> people.meet(tx, program)).id();
            people.learn(program, person, profile);
            return new Member(program, person);
        }

        List<List<String>> rows(String name) {
            ExportTable table = new ProgramCare(people)
                    .tables().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            return database.transactions().read(tx -> table.rows().after(tx, program, 0, 100));
        }

        List<String> select(String sql) {
            return database.transactions()
                    .read(tx -> tx.store(AnySqlStore.class).select(sql));
        }
    }
}
