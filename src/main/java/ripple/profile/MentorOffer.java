package ripple.profile;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import ripple.people.Week;

/**
 * What a mentor offers.
 *
 * @param experience kinds of change that they have tried out themselves
 * @param capacity how many mentees at once
 * @param protectedTime how much of each month is set aside for it
 * @param sites where they can meet, by the names that the program uses; empty if they did not say
 */
public record MentorOffer(
        Set<HelpArea> areas,
        Set<ChangeKind> experience,
        int capacity,
        Duration protectedTime,
        Week suits,
        Set<Language> languages,
        Set<String> sites) {

    public static final int USUAL_CAPACITY = 2;
    public static final int MOST_CAPACITY = 10;
    public static final int MOST_HOURS = 40;

    public MentorOffer {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A mentor can help with one thing at least");
        }
        if (capacity < 1 || capacity > MOST_CAPACITY) {
            throw new IllegalArgumentException("A mentor takes 1 to " + MOST_CAPACITY + " mentees, not " + capacity);
        }
        if (protectedTime.toHours() < 1 || protectedTime.toHours() > MOST_HOURS) {
            throw new IllegalArgumentException("Protected time is 1 to 40 hours a month, not " + protectedTime);
        }
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        experience = Collections.unmodifiableSet(new TreeSet<>(experience));
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        sites = Collections.unmodifiableSet(new TreeSet<>(sites));
    }
}
