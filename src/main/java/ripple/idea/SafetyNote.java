package ripple.idea;

import java.net.URI;
import java.util.Optional;
import ripple.people.ProgramSettings;

/**
 * What Ripple says wherever somebody may be in danger: it is no incident system, and here is the way to the one that is.
 *
 * @param way what to do, as a sentence; empty where the link says it all
 * @param link the site's own place for incidents
 */
public record SafetyNote(String way, Optional<URI> link) {

    public static final String QUESTION = "Has someone been harmed, or could be now?";
    public static final String LINK_LABEL = "Open the incident report";

    private static final String UNSET = "Use your hospital's incident report, or speak to the person in charge now.";

    public SafetyNote {
        way = way.strip();
        if (way.isEmpty() && link.isEmpty()) {
            throw new IllegalArgumentException("A safety note says what to do");
        }
    }

    /** From what the site has set; sensible words where it has set nothing. */
    public static SafetyNote of(Optional<String> way, Optional<URI> link) {
        String words = way.map(String::strip).filter(set -> !set.isEmpty()).orElse(link.isPresent() ? "" : UNSET);
        return new SafetyNote(words.isEmpty() || endsSentence(words) ? words : words + ".", link);
    }

    /** What a program says that has set its own way to the place for incidents; this one, the site's, where it has not. */
    public SafetyNote unlessSetBy(ProgramSettings settings) {
        ProgramSettings.Safety own = settings.safety();
        return own.link().isEmpty() && own.text().isEmpty() ? this : of(Optional.of(own.text()), own.link());
    }

    private static boolean endsSentence(String words) {
        return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** The question and what to do; the link, where there is one, follows it. */
    public String sentence() {
        return way.isEmpty() ? QUESTION : QUESTION + " " + way;
    }
}
