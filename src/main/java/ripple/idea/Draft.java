package ripple.idea;

import java.util.Optional;

/** What a person typed, as it came: not cleaned, not checked, not kept. */
public record Draft(String noticed, String mightHelp, String where, Optional<Touch> touch, RaisedBy raisedBy) {

    /** Words alone, with nothing said about the rest. */
    public static Draft ofWords(String noticed) {
        return new Draft(noticed, "", "", Optional.empty(), RaisedBy.ME);
    }

    public static Draft of(IdeaText text) {
        return new Draft(text.noticed(), text.mightHelp(), text.where(), text.touch(), text.raisedBy());
    }

    public Draft withWhere(String place) {
        return new Draft(noticed, mightHelp, place, touch, raisedBy);
    }

    /** Whether nothing visible was noticed. */
    public boolean saysNothing() {
        return CleanDraft.of(this).words().noticed().isEmpty();
    }

    public String words(IdeaField field) {
        return switch (field) {
            case NOTICED -> noticed;
            case MIGHT_HELP -> mightHelp;
            case WHERE -> where;
            case REASON -> throw new IllegalArgumentException("An idea gives no reason");
        };
    }

    /** Says nothing of what it holds, so that no log can. */
    @Override
    public String toString() {
        return "Draft[noticed=" + noticed.length() + " characters]";
    }
}
