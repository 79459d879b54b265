package ripple.profile;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ripple.people.Week;

/**
 * What a mentee would like; everything may be left open.
 *
 * @param kinds the kinds of change that it is about
 * @param languages in which they can talk
 * @param site where they work, by a name that the program uses
 */
public record Wishes(
        Set<HelpArea> areas, Set<ChangeKind> kinds, Week suits, Set<Language> languages, Optional<String> site) {

    /** Of somebody who has not said anything yet. */
    public static final Wishes NONE = of(Week.USUAL);

    /** Of somebody of whom only the usual hours are known. */
    public static Wishes of(Week hours) {
        return new Wishes(Set.of(), Set.of(), hours, Set.of(), Optional.empty());
    }

    public Wishes {
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    }
}
