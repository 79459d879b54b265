package ripple.outbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a message: text, up to five buttons below it, and perhaps a picture or file. */
public record Section(List<Part> text, List<Button> buttons, Optional<Attachment> attachment) {
    private static final int MOST_BUTTONS = 5;

    public Section {
        text = List.copyOf(text);
        buttons = List.copyOf(buttons);
        if (buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("A section has up to 5 buttons, not " + buttons.size());
        }
        if (text.isEmpty() && buttons.isEmpty() && attachment.isEmpty()) {
            throw new IllegalArgumentException("A section shows something");
        }
    }

    public static Section of(Part... text) {
        return new Section(List.of(text), List.of(), Optional.empty());
    }

    public static Section of(String words) {
        return of(new Part.Words(words));
    }

    public Section with(Button... more) {
        return new Section(text, List.of(more), attachment);
    }

    public Section with(Attachment shown) {
        return new Section(text, buttons, Optional.of(shown));
    }

    public String plainText() {
        return text.stream().map(Part::plainText).collect(Collectors.joining());
    }
}
