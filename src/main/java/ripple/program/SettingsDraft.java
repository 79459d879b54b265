package ripple.program;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import ripple.people.MentoringSettings;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;

/**
 * Settings as they are typed into the form; lists are one entry a line.
 *
 * @param channel the platform's own key; empty if none is chosen
 */
public record SettingsDraft(
        String zone,
        String holidays,
        String sites,
        String channel,
        String safetyLink,
        String safetyText,
        Optional<PersonId> secondContact,
        String answerByDays,
        String greeting,
        String notNow,
        Mentoring mentoring) {

    /** With what is usual for mentoring. */
    public SettingsDraft(
            String zone,
            String holidays,
            String sites,
            String channel,
            String safetyLink,
            String safetyText,
            Optional<PersonId> secondContact,
            String answerByDays,
            String greeting,
            String notNow) {
        this(
                zone,
                holidays,
                sites,
                channel,
                safetyLink,
                safetyText,
                secondContact,
                answerByDays,
                greeting,
                notNow,
                Mentoring.of(MentoringSettings.USUAL));
    }

    /**
     * What belongs to mentoring.
     *
     * @param usualHours such as 08:00-18:00
     */
    public record Mentoring(String usualHours, String mentorDays, String checkInWeeks) {
        static Mentoring of(MentoringSettings settings) {
            return new Mentoring(
                    settings.hours().from() + "-" + settings.hours().to(),
                    Integer.toString(settings.answerDays()),
                    Integer.toString(settings.checkInWeeks()));
        }
    }

    /** What the form shows when it opens. */
    public static SettingsDraft of(ProgramSettings settings) {
        return new SettingsDraft(
                settings.zone().getId(),
                settings.sortedHolidays().stream().map(LocalDate::toString).collect(Collectors.joining("\n")),
                String.join("\n", settings.sites()),
                settings.channel().orElse(""),
                settings.safety().link().map(URI::toString).orElse(""),
                settings.safety().text(),
                settings.secondContact(),
                Integer.toString(settings.answerByDays()),
                settings.texts().greeting(),
                String.join("\n", settings.texts().notNow()),
                Mentoring.of(settings.mentoring()));
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "SettingsDraft[zone=" + zone.length() + " characters]";
    }
}
