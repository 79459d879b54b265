package ripple.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ripple.people.Week;

/** What was filled in by somebody who looks for a mentor; everything but the hours may be left open. */
public record WishesDraft(
        Set<HelpArea> areas, Set<ChangeKind> kinds, TimesDraft suits, Set<Language> languages, Optional<String> site) {

    public WishesDraft {
        areas = Set.copyOf(areas);
        kinds = Set.copyOf(kinds);
        languages = Set.copyOf(languages);
    }

    public static WishesDraft of(Wishes wishes) {
        return new WishesDraft(
                wishes.areas(), wishes.kinds(), TimesDraft.of(wishes.suits()), wishes.languages(), wishes.site());
    }

    /** The wishes, or what stands in their way; never both. */
    public Reading read() {
        Map<OfferField, String> problems = new LinkedHashMap<>();
        Optional<Week> times = suits.read(problems);
        return new Reading(times.map(there -> new Wishes(areas, kinds, there, languages, site)), problems);
    }

    public record Reading(Optional<Wishes> wishes, Map<OfferField, String> problems) {
        public Reading {
            problems = Map.copyOf(problems);
        }
    }
}
