package ripple.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

/**
 * The door for everything that people type into a form: cleans it, holds it to its length and asks the identifier guard, before
 * anything of it is stored. Ask it outside of a transaction, since it looks up the names of a program's staff.
 */
public final class FreeText {

    private final IdentifierGuard guard;
    private final KnownStaff staff;

    public FreeText(IdentifierGuard guard, PeopleService people) {
        this.guard = guard;
        this.staff = new KnownStaff(people);
    }

    /**
     * One field as its author typed it.
     *
     * @param field its stored name; an input block of the same name stands in the form
     * @param question what the form asks there, for a sentence that names the field
     * @param longest in characters as people count them
     * @param missing what to say if it is empty; absent if it may be
     */
    public record Typed(String field, String question, String words, int longest, Optional<String> missing) {

        public static Typed of(String field, String question, String words, int longest) {
            return new Typed(field, question, words, longest, Optional.empty());
        }

        public static Typed required(String field, String question, String words, int longest, String missing) {
            return new Typed(field, question, words, longest, Optional.of(missing));
        }

        /** Says which field, never what was typed. */
        @Override
        public String toString() {
            return "Typed[field=" + field + ", length=" + words.length() + "]";
        }
    }

    /** What a person typed, without what cannot be seen; empty if nothing in it can be. */
    public static String clean(String typed) {
        String text = new PlainText(typed).text();
        return Visible.isAnythingIn(text) ? text : "";
    }

    /**
     * Whether all of it may be kept, or what speaks against that.
     *
     * @param confirmed the words for which the author has said "No, keep it"
     */
    public Checked check(ProgramId program, List<Typed> typed, Optional<Asked> confirmed) {
        return check(program, typed, confirmed, Set.of());
    }

    /** The same where some kinds are not a patient's: the telephone of an office in a setting, for instance. */
    public Checked check(
            ProgramId program, List<Typed> typed, Optional<Asked> confirmed, Set<IdentifierKind> harmless) {
        return check(typed, confirmed, staff.of(program), harmless);
    }

    /** The same with the names of staff at hand; gravest first: what does not fit, what is surely an identifier, what may be one. */
    public Checked check(List<Typed> typed, Optional<Asked> confirmed, Staff known) {
        return check(typed, confirmed, known, Set.of());
    }

    private Checked check(List<Typed> typed, Optional<Asked> confirmed, Staff known, Set<IdentifierKind> harmless) {
        Map<String, String> kept = new LinkedHashMap<>();
        typed.forEach(each -> kept.put(each.field(), clean(each.words())));
        Map<String, String> unfit = unfit(typed, kept);
        if (!unfit.isEmpty()) {
            return new Checked.Unfit(unfit);
        }
        List<Checked.Seen> blocked = new ArrayList<>();
        List<Checked.Seen> asked = new ArrayList<>();
        for (Typed each : typed) {
            GuardVerdict verdict = verdict(each.words(), kept.getOrDefault(each.field(), ""), known)
                    .without(harmless);
            switch (verdict.outcome()) {
                case BLOCK -> blocked.add(Checked.Seen.in(each, verdict));
                case ASK -> asked.add(Checked.Seen.in(each, verdict));
                case PASS -> {}
            }
        }
        Asked about = Asked.about(kept.values());
        if (!blocked.isEmpty()) {
            return new Checked.Blocked(blocked);
        }
        boolean answered = confirmed.filter(about::equals).isPresent();
        return asked.isEmpty() || answered ? new Checked.Clean(kept) : new Checked.Questioned(about, asked);
    }

    private static Map<String, String> unfit(List<Typed> typed, Map<String, String> kept) {
        Map<String, String> unfit = new LinkedHashMap<>();
        for (Typed each : typed) {
            String words = kept.getOrDefault(each.field(), "");
            int length = words.codePointCount(0, words.length());
            if (length > each.longest()) {
                unfit.put(each.field(), GuardWords.tooLong(each.longest(), length));
            } else if (words.isEmpty()) {
                each.missing().ifPresent(sentence -> unfit.put(each.field(), sentence));
            }
        }
        return unfit;
    }

    /** The places are those of what the author sees; but it is the cleaned text that would be kept, so it has the last word. */
    private GuardVerdict verdict(String typed, String cleaned, Staff known) {
        GuardVerdict seen = guard.check(typed, known);
        if (typed.equals(cleaned)) {
            return seen;
        }
        GuardVerdict kept = guard.check(cleaned, known);
        return kept.outcome().isStricterThan(seen.outcome()) ? kept : seen;
    }
}
