package ripple.privacy;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find in one text; of two findings in one place the stricter, then the earlier rule's, stays. */
final class Findings {

    /** Nobody reads more; a text with so many is blocked or asked about anyway. */
    private static final int MOST = 200;

    private final Sheet sheet;
    private final List<Place> places = new ArrayList<>();

    /** A finding by its place in the normal text. */
    record Place(IdentifierKind kind, int start, int end, GuardOutcome outcome) {
        boolean overlaps(int otherStart, int otherEnd) {
            return start < otherEnd && otherStart < end;
        }
    }

    Findings(Sheet sheet) {
        this.sheet = sheet;
    }

    void block(IdentifierKind kind, int start, int end) {
        add(new Place(kind, start, end, GuardOutcome.BLOCK));
    }

    void ask(IdentifierKind kind, int start, int end) {
        add(new Place(kind, start, end, GuardOutcome.ASK));
    }

    boolean covers(int start, int end) {
        return places.stream().anyMatch(place -> place.overlaps(start, end));
    }

    boolean isFull() {
        return places.size() >= MOST;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /** A name or a date that stands near a second identifier is no longer a question. */
    void replace(Place old, Place stricter) {
        places.set(places.indexOf(old), stricter);
    }

    GuardVerdict verdict() {
        if (places.isEmpty()) {
            return GuardVerdict.PASSED;
        }
        return new GuardVerdict(places.stream()
                .map(place -> sheet.finding(place.kind(), place.start(), place.end(), place.outcome()))
                .toList());
    }

    private void add(Place place) {
        List<Place> overlapped = places.stream()
                .filter(other -> other.overlaps(place.start(), place.end()))
                .toList();
        boolean stricter = overlapped.stream().allMatch(other -> place.outcome().isStricterThan(other.outcome()));
        if (stricter && !isFull()) {
            places.removeAll(overlapped);
            places.add(place);
        }
    }
}
