package ripple.outbox;

/**
 * How a message leaves; a platform implements it. Both questions are answered within {@link OutboxSettings#requestLimit}, and what goes
 * wrong is a value.
 */
public interface Messenger {
    /** Sends a message, or edits the one it replaces. */
    Delivery deliver(Parcel parcel);

    /** Looks whether a message that may have arrived did. */
    Lookup find(Parcel parcel);
}
