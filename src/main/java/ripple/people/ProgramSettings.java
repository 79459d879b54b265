package ripple.people;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a program has set for itself; what it has not set is empty, and the feature that needs it knows what is usual.
 *
 * @param channel the platform's own key of the channel in which the program posts
 * @param secondContact whom to tell about trouble with a mentor or the lead
 * @param answerByDays how many working days an idea may wait for its answer
 */
public record ProgramSettings(
        ZoneId zone,
        Set<LocalDate> holidays,
        List<String> sites,
        Optional<String> channel,
        Safety safety,
        Optional<PersonId> secondContact,
        int answerByDays,
        Texts texts,
        MentoringSettings mentoring) {

    public static final int USUAL_ANSWER_BY_DAYS = 5;
    public static final int MOST_ANSWER_BY_DAYS = 20;

    public ProgramSettings {
        holidays = Set.copyOf(holidays);
        sites = List.copyOf(sites);
        if (answerByDays < 1 || answerByDays > MOST_ANSWER_BY_DAYS) {
            throw new IllegalArgumentException("An idea is answered within 1 to 20 working days, not " + answerByDays);
        }
    }

    /** With what is usual for its mentoring. */
    public ProgramSettings(
            ZoneId zone,
            Set<LocalDate> holidays,
            List<String> sites,
            Optional<String> channel,
            Safety safety,
            Optional<PersonId> secondContact,
            int answerByDays,
            Texts texts) {
        this(zone, holidays, sites, channel, safety, secondContact, answerByDays, texts, MentoringSettings.USUAL);
    }

    /** What holds as long as nobody has set anything. */
    public static ProgramSettings usual(ZoneId zone) {
        return new ProgramSettings(
                zone,
                Set.of(),
                List.of(),
                Optional.empty(),
                new Safety(Optional.empty(), ""),
                Optional.empty(),
                USUAL_ANSWER_BY_DAYS,
                new Texts("", List.of()));
    }

    public WorkingDays workingDays() {
        return new WorkingDays(zone, holidays);
    }

    /** The holidays in their order. */
    public List<LocalDate> sortedHolidays() {
        return List.copyOf(new TreeSet<>(holidays));
    }

    /** The site's own way to tell of harm: a place in the web, and what to do in words. */
    public record Safety(Optional<URI> link, String text) {}

    /**
     * Words of the program's own.
     *
     * @param greeting begins the message to the author of a welcomed idea
     * @param notNow reasons to choose from and to edit where an idea is answered "not now"
     */
    public record Texts(String greeting, List<String> notNow) {
        public Texts {
            notNow = List.copyOf(notNow);
        }
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "ProgramSettings[zone=" + zone + ", answerByDays=" + answerByDays + "]";
    }
}
