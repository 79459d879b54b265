package ripple.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Availability;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.MentoringSettings;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.people.Week;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Staff;

class SettingsTest {
    private static final SettingsDraft USUAL = SettingsDraft.of(ProgramSettings.usual(ProgramDesk.NEW_YORK));

    private final IdentifierGuard guard = new IdentifierGuard();

    @OnBothDatabases
    void theLeadAndTheDeputyChangeSettingsAndNobodyElse(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, Role.LEAD, "Amara Okafor");
        Member deputy = desk.appoint(lead, Role.DEPUTY, "Ben Adler");
        Member triager = desk.appoint(lead, Role.TRIAGER, "Luis Ortega");
        Member contact = desk.member("Mei Chen");
        SettingsDraft draft = full(contact.person());
        for (Member other : List.of(desk.admin, triager, contact)) {
            assertThat(desk.programs.change(other, draft))
                    .isInstanceOfSatisfying(
                            SettingsAnswer.Refused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Refusal.LEADS_ONLY));
        }
        assertThat(desk.settings()).isEqualTo(ProgramSettings.usual(ProgramDesk.NEW_YORK));
        assertThat(desk.programs.change(deputy, draft)).isInstanceOf(SettingsAnswer.Saved.class);
        ProgramSettings kept = desk.settings();
        assertThat(kept.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(kept.holidays()).containsExactlyInAnyOrder(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
        assertThat(kept.sites()).containsExactly("St. Mary's", "Hill clinic");
        assertThat(kept.channel()).contains("C0000001");
        assertThat(kept.safety().link()).contains(URI.create("https://intranet.example.org/report"));
        assertThat(kept.safety().text()).isEqualTo("Call 212-555-0100.");
        assertThat(kept.secondContact()).contains(contact.person());
        assertThat(kept.answerByDays()).isEqualTo(7);
        assertThat(kept.texts().greeting()).isEqualTo("Lovely.");
        assertThat(kept.texts().notNow()).containsExactly("It is under way.", "There is no room for it this year.");
        assertThat(SettingsDraft.of(kept)).isEqualTo(full(contact.person()));
        assertThat(desk.toldTo(contact)).singleElement().asString().contains("Ben Adler chose you");
    }

    @OnBothDatabases
    void changingIsAuditedAndSavingTheSameAgainIsNoChange(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, Role.LEAD, "Amara Okafor");
        SettingsDraft draft = full(desk.member("Mei Chen").person());
        desk.programs.change(lead, draft);
        desk.programs.change(lead, draft);
        assertThat(desk.audited())
                .filteredOn(act -> act.contains(AuditCodes.SETTINGS_CHANGED))
                .containsExactly("person:" + lead.person().value() + " program.settings-changed program:"
                        + desk.program.value());
    }

    @OnBothDatabases
    void whatCannotBeReadIsSaidAndNothingOfItIsKept(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, Role.LEAD, "Amara Okafor");
        SettingsDraft draft = with(full(desk.member("Mei Chen").person()), SettingField.HOLIDAYS, "2026-12-25\nsoon");
        assertThat(desk.programs.change(lead, draft))
                .isInstanceOfSatisfying(
                        SettingsAnswer.Unfit.class,
                        unfit -> assertThat(unfit.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo(SettingField.HOLIDAYS);
                            assertThat(problem.sentence()).contains("line 2 (“soon”)", "Nothing is lost");
                        }));
        assertThat(desk.settings()).isEqualTo(ProgramSettings.usual(ProgramDesk.NEW_YORK));
    }

    @OnBothDatabases
    void theSecondContactIsAMemberAndNotTheLead(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, Role.LEAD, "Amara Okafor");
        ProgramId other = desk.people.openProgram("Other", ProgramDesk.NEW_YORK).id();
        Member elsewhere = desk.member(other, "Ada Stone", false);
        Member guest = desk.member("Guest");
        desk.becomes(guest, "Guest", Standing.GUEST);
        for (PersonId wrong : List.of(elsewhere.person(), guest.person(), new PersonId(4711), lead.person())) {
            assertThat(desk.programs.change(lead, full(wrong)))
                    .isInstanceOfSatisfying(
                            SettingsAnswer.Unfit.class,
                            unfit -> assertThat(unfit.problems())
                                    .extracting(SettingProblem::field)
                                    .containsExactly(SettingField.SECOND_CONTACT));
        }
    }

    /** What they were told while it was only tried out has reached whoever tried it. */
    @OnBothDatabases
    void whoeverWasChosenBeforeIsToldWhenTheProgramGoesLive(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        desk.testMode();
        Member lead = desk.appoint(desk.admin, Role.LEAD, "Amara Okafor");
        desk.appoint(lead, Role.DEPUTY, "Ben Adler");
        Member contact = desk.member("Mei Chen");
        desk.programs.change(lead, full(contact.person()));
        int before = desk.toldTo(contact).size();
        desk.programs.goLive(lead);
        assertThat(desk.toldTo(contact))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("Amara Okafor chose you as the second contact");
    }

    @OnBothDatabases
    void theLeadIsToldWhenTheSecondContactLeaves(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, Role.LEAD, "Amara Okafor");
        Member contact = desk.member("Mei Chen");
        desk.programs.change(lead, full(contact.person()));
        desk.becomes(contact, "Mei Chen", Standing.DEACTIVATED);
        assertThat(desk.settings().secondContact()).isEmpty();
        assertThat(String.join("\n", desk.toldTo(lead)))
                .contains("Mei Chen has left, so the program has no second contact");
    }

    @ParameterizedTest
    @CsvSource({
        "ZONE, Mars/Olympus, I do not know the time zone",
        "ZONE, '', I do not know the time zone",
        "SAFETY_LINK, intranet, whole web address",
        "SAFETY_LINK, javascript:alert(1), whole web address",
        "SAFETY_LINK, https://, whole web address",
        "ANSWER_BY_DAYS, 0, from 1 to 20",
        "ANSWER_BY_DAYS, 21, from 1 to 20",
        "ANSWER_BY_DAYS, five, from 1 to 20",
        "ANSWER_BY_DAYS, '', from 1 to 20",
        "USUAL_HOURS, '', from when to when",
        "USUAL_HOURS, 8 to 6, from when to when",
        "USUAL_HOURS, 18:00-08:00, from when to when",
        "USUAL_HOURS, 08:00-24:00, from when to when",
        "MENTOR_DAYS, 0, from 1 to 10",
        "MENTOR_DAYS, 11, from 1 to 10",
        "CHECK_IN_WEEKS, 3, every two weeks",
        "CHECK_IN_WEEKS, '', every two weeks",
        "GREETING, The record number is MRN 4471882., I see a record number",
        "NOT_NOW, SSN 123-45-6789, I see a social security number"
    })
    void eachFieldSaysWhatItCannotTake(SettingField field, String typed, String words) {
        SettingsCheck.Reading reading = SettingsCheck.read(with(USUAL, field, typed), guard, Staff.nobody());
        assertThat(reading.settings()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.sentence()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource({"SITES, 3001", "SAFETY_TEXT, 301", "GREETING, 501", "NOT_NOW, 3001", "HOLIDAYS, 3001"})
    void eachTextHasItsLength(SettingField field, int length) {
        SettingsDraft draft = with(USUAL, field, "ab ".repeat(length).substring(0, length - 1) + "c");
        assertThat(SettingsCheck.read(draft, guard, Staff.nobody()).problems())
                .extracting(SettingProblem::field)
                .containsExactly(field);
    }

    @Test
    void linesHaveTheirLengthAndNumber() {
        String sites = "Site ".repeat(20);
        assertThat(SettingsCheck.read(with(USUAL, SettingField.SITES, sites), guard, Staff.nobody())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("longer than 75"));
        StringBuilder many = new StringBuilder();
        for (char reason = 'a'; reason <= 'k'; reason++) {
            many.append("Because ").append(reason).append('\n');
        }
        assertThat(SettingsCheck.read(with(USUAL, SettingField.NOT_NOW, many.toString()), guard, Staff.nobody())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("These are 11 lines; up to 10"));
    }

    @OnBothDatabases
    void whatIsSetForMentoringIsKeptAndHolds(Database database) {
        ProgramDesk desk = new ProgramDesk(database);
        Member lead = desk.appoint(desk.admin, Role.LEAD, "Amara Okafor");
        SettingsDraft hours = with(SettingsDraft.of(desk.settings()), SettingField.USUAL_HOURS, "7:30 – 15:00");
        SettingsDraft days = with(hours, SettingField.MENTOR_DAYS, "5");

        desk.programs.change(lead, with(days, SettingField.CHECK_IN_WEEKS, "2"));

        assertThat(desk.settings().mentoring())
                .isEqualTo(new MentoringSettings(new Hours(LocalTime.of(7, 30), LocalTime.of(15, 0)), 5, 2));
        Availability usual = database.transactions()
                .read(transaction -> desk.people.availability(transaction, lead.program(), lead.person()));
        assertThat(usual.week().hours()).isEqualTo(desk.settings().mentoring().hours());
        assertThat(usual.week().days()).isEqualTo(Week.USUAL.days());
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        SettingsDraft draft = with(with(USUAL, SettingField.ZONE, "?"), SettingField.ANSWER_BY_DAYS, "?");
        assertThat(SettingsCheck.read(draft, guard, Staff.nobody()).problems())
                .extracting(SettingProblem::field)
                .containsExactly(SettingField.ZONE, SettingField.ANSWER_BY_DAYS);
    }

    @Test
    void hiddenCharactersAndBlanksAreTakenOut() {
        SettingsDraft draft = with(USUAL, SettingField.SITES, "  Main\u202E building \n\n\nHill clinic\nHill clinic");
        assertThat(SettingsCheck.read(draft, guard, Staff.nobody())
                        .settings()
                        .orElseThrow()
                        .sites())
                .containsExactly("Main building", "Hill clinic");
    }

    private static SettingsDraft full(PersonId contact) {
        return new SettingsDraft(
                "Europe/London",
                "2026-12-25\n2027-01-01",
                "St. Mary's\nHill clinic",
                "C0000001",
                "https://intranet.example.org/report",
                "Call 212-555-0100.",
                Optional.of(contact),
                "7",
                "Lovely.",
                "It is under way.\nThere is no room for it this year.");
    }

    private static SettingsDraft with(SettingsDraft draft, SettingField field, @Nullable String typed) {
        String words = typed == null ? "" : typed;
        return new SettingsDraft(
                field == SettingField.ZONE ? words : draft.zone(),
                field == SettingField.HOLIDAYS ? words : draft.holidays(),
                field == SettingField.SITES ? words : draft.sites(),
                draft.channel(),
                field == SettingField.SAFETY_LINK ? words : draft.safetyLink(),
                field == SettingField.SAFETY_TEXT ? words : draft.safetyText(),
                draft.secondContact(),
                field == SettingField.ANSWER_BY_DAYS ? words : draft.answerByDays(),
                field == SettingField.GREETING ? words : draft.greeting(),
                field == SettingField.NOT_NOW ? words : draft.notNow(),
                new SettingsDraft.Mentoring(
                        field == SettingField.USUAL_HOURS
                                ? words
                                : draft.mentoring().usualHours(),
                        field == SettingField.MENTOR_DAYS
                                ? words
                                : draft.mentoring().mentorDays(),
                        field == SettingField.CHECK_IN_WEEKS
                                ? words
                                : draft.mentoring().checkInWeeks()));
    }
}
