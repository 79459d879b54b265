package ripple.board;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** What those who run a program read on Mondays, and what a pair reads that they thought of; a hospital may word it its own way. */
public enum DigestText implements TextKey {
    BECAUSE("because"),
    HEADING("heading"),
    WAITED_ONE("waited.one", "count", "days"),
    WAITED_MANY("waited.many", "count", "days"),
    ROOM("room", "places"),
    NO_ROOM("no-room"),
    MORE("more", "count"),
    QUIET("why.quiet", "days"),
    QUIET_LONGER("why.quiet-longer", "days"),
    MISSED("why.missed", "weeks"),
    MISSED_LONGER("why.missed-longer", "weeks"),
    STUCK("why.stuck"),
    STUCK_METHOD("why.stuck-method"),
    STUCK_SOMEONE_BLOCKING("why.stuck-someone-blocking"),
    STUCK_NO_TIME("why.stuck-no-time"),
    STUCK_NOT_RIGHT_FIT("why.stuck-not-right-fit"),
    NUDGE("nudge", "lead", "other");

    private static final int LONGEST = 400;

    private final TextSlot slot;

    DigestText(String place, String... asks) {
        this.slot = TextSlot.line("digest." + place, LONGEST, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
