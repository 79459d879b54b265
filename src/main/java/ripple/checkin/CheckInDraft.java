package ripple.checkin;

import java.util.List;
import java.util.Optional;
import ripple.privacy.Checked;
import ripple.privacy.FreeText.Typed;

/** What a mentee typed and chose in the form of a check-in, untouched. */
public record CheckInDraft(String moved, String nextStep, Optional<Integer> confidence, String help) {

    public static final String MOVED = "moved";
    public static final String NEXT_STEP = "next-step";
    public static final String HELP = "help";
    public static final int LONGEST = 1_000;

    List<Typed> typed() {
        return List.of(
                Typed.required(MOVED, CheckInWords.MOVED, moved, LONGEST, CheckInWords.NOTHING_MOVED),
                Typed.of(NEXT_STEP, CheckInWords.NEXT_STEP, nextStep, LONGEST),
                Typed.of(HELP, CheckInWords.HELP, help, LONGEST));
    }

    List<String> words() {
        return List.of(moved, nextStep, help);
    }

    Steps cleaned(Checked.Clean clean) {
        return new Steps(clean.words(MOVED), clean.words(NEXT_STEP), confidence, clean.words(HELP));
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "CheckInDraft[length="
                + words().stream().mapToInt(String::length).sum() + "]";
    }
}
