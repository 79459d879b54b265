package ripple.profile;

import java.util.Map;

/** What came of changing what somebody offers or wishes for. */
public sealed interface ProfileAnswer {

    /**
     * It is kept.
     *
     * @param first whether this person offers for the first time
     */
    record Kept(String sentence, boolean first) implements ProfileAnswer {}

    /** Nothing was kept; what was filled in stays in the open form, with a sentence at each of these fields. */
    record Unfit(Map<OfferField, String> problems) implements ProfileAnswer {
        public Unfit {
            problems = Map.copyOf(problems);
        }
    }

    /** Nothing was kept, since something else was kept after the form was opened. */
    record Overtaken() implements ProfileAnswer {}

    /** Nothing was kept, and why. */
    record Refused(String sentence) implements ProfileAnswer {}
}
