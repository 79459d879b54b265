package ripple.idea;

import java.util.regex.Pattern;
import ripple.privacy.Asked;
import ripple.privacy.FreeText;

/** A draft after cleaning: what would be kept, if nothing speaks against it. */
record CleanDraft(Draft words) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static CleanDraft of(Draft typed) {
        return new CleanDraft(new Draft(
                clean(typed.noticed()),
                clean(typed.mightHelp()),
                BLANKS.matcher(clean(typed.where())).replaceAll(" "),
                typed.touch(),
                typed.raisedBy()));
    }

    static String clean(String typed) {
        return FreeText.clean(typed);
    }

    IdeaText toText() {
        return new IdeaText(words.noticed(), words.mightHelp(), words.where(), words.touch(), words.raisedBy());
    }

    /** The same for the same words in the same fields, and for no others. */
    Asked asAsked() {
        return Asked.about(IdeaField.OF_AN_IDEA.stream().map(words::words).toList());
    }
}
