package ripple.profile;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why two people fit, in words; and the one sentence for all cases in which they do not. */
public final class FitWords {

    /** The same for every cause, so that it tells of none. */
    public static final String CAUSES =
            "This has one of several causes: no room, a pause, time away, a pair that ended within the last year, "
                    + "or somebody's wish to be matched with others.";

    public static final String NOT_POSSIBLE = "Not possible now. " + CAUSES;

    private static final int DAYS_NAMED = 2;

    private FitWords() {}

    /** "Dr Chen has run discharge pilots, is free on Thursdays and is not in your line."; no reasons, no sentence but the name. */
    public static String sentence(String mentor, List<Reason> reasons) {
        return reasons.isEmpty()
                ? mentor + " has room."
                : mentor + " " + list(reasons.stream().map(Reason::words).toList()) + ".";
    }

    static List<Reason> reasons(Seeker mentee, Guide mentor) {
        List<Reason> reasons = new ArrayList<>();
        Traits wanted = mentee.traits();
        Traits offered = mentor.traits();
        List<ChangeKind> kinds = Traits.chosen(ChangeKind.values(), wanted.kinds() & offered.kinds());
        if (!kinds.isEmpty()) {
            reasons.add(new Reason(FitRule.EXPERIENCE, "has run " + pilots(kinds) + " pilots"));
        }
        List<HelpArea> areas = Traits.chosen(HelpArea.values(), wanted.areas() & offered.areas());
        if (!areas.isEmpty()) {
            reasons.add(new Reason(FitRule.AREAS, "can help with " + areas(areas)));
        }
        Seeker.Seen seen = mentee.seen();
        Set<DayOfWeek> days = wanted.times().sharedDays(offered.times(), seen.zone(), seen.at());
        if (!days.isEmpty()) {
            reasons.add(new Reason(FitRule.HOURS, "is free " + days(days) + " when you are"));
        }
        String site = seen.sites().firstShared(wanted.sites(), offered.sites());
        if (!site.isEmpty()) {
            reasons.add(new Reason(FitRule.SITE, "works at " + site));
        }
        languages(wanted.languages() & offered.languages()).ifPresent(reasons::add);
        if (mentee.line()) {
            reasons.add(new Reason(FitRule.LINE, "is not in your line"));
        }
        return reasons;
    }

    private static Optional<Reason> languages(long shared) {
        List<String> spoken = Language.all().stream()
                .filter(language -> (language.bit() & shared) != 0)
                .map(Language::words)
                .limit(3)
                .toList();
        return spoken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(FitRule.LANGUAGE, "speaks " + list(spoken)));
    }

    private static String pilots(List<ChangeKind> kinds) {
        return list(kinds.stream().map(ChangeKind::pilots).limit(2).toList());
    }

    private static String areas(List<HelpArea> areas) {
        return areas.stream().map(HelpArea::shortly).limit(2).collect(Collectors.joining(" and with "));
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.size() > DAYS_NAMED) {
            return "on " + days.size() + " days a week";
        }
        return "on "
                + days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s")
                        .collect(Collectors.joining(" and "));
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
