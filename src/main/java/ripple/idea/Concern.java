package ripple.idea;

import java.util.List;
import ripple.privacy.Finding;

/** What the guard found in one field: kinds and places, never the words. */
public record Concern(IdeaField field, List<Finding> findings) {

    public Concern {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A concern has at least one finding");
        }
        findings = List.copyOf(findings);
    }
}
