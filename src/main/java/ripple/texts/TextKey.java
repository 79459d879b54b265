package ripple.texts;

/** Names one text or list of texts that must be there; a feature declares its own in an enum. */
@FunctionalInterface
public interface TextKey {

    TextSlot slot();
}
