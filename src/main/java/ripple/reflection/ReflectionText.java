package ripple.reflection;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** What stands around the themes when somebody is asked to reflect; a hospital may word it its own way. */
public enum ReflectionText implements TextKey {
    INVITATION("invitation"),
    BECAUSE("because"),
    CHANGE("change", "stop");

    private static final int LONGEST = 300;

    private final TextSlot slot;

    ReflectionText(String place, String... asks) {
        this.slot = TextSlot.line("reflection." + place, LONGEST, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
