package ripple.people;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of where a program stands and of what it has set. */
interface ProgramStore {
    @SqlUpdate("""
            INSERT INTO program_standings (program_id, mode)
            VALUES (:program, :mode)
            """)
    void begin(ProgramId program, Mode mode);

    /** Whoever comes second waits until the first one's transaction has ended. A program of an older Ripple gets its row here. */
    @SqlUpdate("""
            INSERT INTO program_standings (program_id, mode)
            VALUES (:program, 'live')
            ON CONFLICT (program_id) DO UPDATE
            SET mode = program_standings.mode
            """)
    void takeTurn(ProgramId program);

    @SqlUpdate("""
            UPDATE program_standings
            SET mode = 'live', live_at = :at
            WHERE program_id = :program
              AND mode = 'test'
            """)
    int goLive(ProgramId program, Instant at);

    @SqlUpdate("""
            UPDATE program_standings
            SET installer_id = :person
            WHERE program_id = :program
              AND installer_id IS NULL
            """)
    int installedBy(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE program_standings
            SET installer_id = NULL
            WHERE program_id = :program
              AND installer_id = :person
            """)
    int forgetInstaller(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT holidays, sites, channel, safety_link, safety_text, second_contact_id, answer_by_days, greeting, not_now_texts,
                usual_from, usual_to, mentor_answer_days, check_in_weeks
            FROM program_settings
            WHERE program_id = :program
            """)
    Optional<SettingsRow> findSettings(ProgramId program);

    @SqlUpdate("""
            INSERT INTO program_settings
                (program_id, holidays, sites, channel, safety_link, safety_text, second_contact_id, answer_by_days, greeting,
                 not_now_texts, usual_from, usual_to, mentor_answer_days, check_in_weeks)
            VALUES
                (:program, :holidays, :sites, :channel, :safetyLink, :safetyText, :secondContactId, :answerByDays, :greeting,
                 :notNowTexts, :usualFrom, :usualTo, :mentorAnswerDays, :checkInWeeks)
            ON CONFLICT (program_id) DO UPDATE
            SET holidays = excluded.holidays,
                sites = excluded.sites,
                channel = excluded.channel,
                safety_link = excluded.safety_link,
                safety_text = excluded.safety_text,
                second_contact_id = excluded.second_contact_id,
                answer_by_days = excluded.answer_by_days,
                greeting = excluded.greeting,
                not_now_texts = excluded.not_now_texts,
                usual_from = excluded.usual_from,
                usual_to = excluded.usual_to,
                mentor_answer_days = excluded.mentor_answer_days,
                check_in_weeks = excluded.check_in_weeks
            """)
    void set(ProgramId program, @BindMethods SettingsRow row);

    @SqlUpdate("""
            UPDATE programs
            SET zone = :zone
            WHERE id = :program
            """)
    void setZone(ProgramId program, ZoneId zone);

    @SqlUpdate("""
            UPDATE program_settings
            SET second_contact_id = NULL
            WHERE program_id = :program
              AND second_contact_id = :person
            """)
    int forgetSecondContact(ProgramId program, PersonId person);

    /** What a program has set, as it stands in the database: lists are one entry a line. */
    record SettingsRow(
            String holidays,
            String sites,
            Optional<String> channel,
            Optional<String> safetyLink,
            String safetyText,
            Optional<PersonId> secondContactId,
            int answerByDays,
            String greeting,
            String notNowTexts,
            String usualFrom,
            String usualTo,
            int mentorAnswerDays,
            int checkInWeeks) {

        static SettingsRow of(ProgramSettings settings) {
            return new SettingsRow(
                    settings.sortedHolidays().stream().map(LocalDate::toString).collect(Collectors.joining("\n")),
                    String.join("\n", settings.sites()),
                    settings.channel(),
                    settings.safety().link().map(URI::toString),
                    settings.safety().text(),
                    settings.secondContact(),
                    settings.answerByDays(),
                    settings.texts().greeting(),
                    String.join("\n", settings.texts().notNow()),
                    settings.mentoring().hours().from().toString(),
                    settings.mentoring().hours().to().toString(),
                    settings.mentoring().answerDays(),
                    settings.mentoring().checkInWeeks());
        }

        ProgramSettings settings(ZoneId zone) {
            return new ProgramSettings(
                    zone,
                    lines(holidays).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()),
                    lines(sites).toList(),
                    channel,
                    new ProgramSettings.Safety(safetyLink.map(URI::create), safetyText),
                    secondContactId,
                    answerByDays,
                    new ProgramSettings.Texts(greeting, lines(notNowTexts).toList()),
                    new MentoringSettings(
                            new Hours(LocalTime.parse(usualFrom), LocalTime.parse(usualTo)),
                            mentorAnswerDays,
                            checkInWeeks));
        }

        private static Stream<String> lines(String text) {
            return text.lines().filter(line -> !line.isEmpty());
        }

        /** Says nothing of what was typed, so that no log and no exception can. */
        @Override
        public String toString() {
            return "SettingsRow[answerByDays=" + answerByDays + "]";
        }
    }
}
