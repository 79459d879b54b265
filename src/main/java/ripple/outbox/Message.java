package ripple.outbox;

import java.util.List;
import java.util.stream.Collectors;

/** What is said, independent of any platform: sections one below the other. */
public record Message(List<Section> sections) {
    public Message {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("A message has at least one section");
        }
    }

    public static Message of(Section... sections) {
        return new Message(List.of(sections));
    }

    /** The words alone, for notifications and screen readers. */
    public String plainText() {
        return sections.stream()
                .map(Section::plainText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
