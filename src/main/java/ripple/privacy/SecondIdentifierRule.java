package ripple.privacy;

import java.util.Set;

/** A name that stands near an identifier of another kind points at one person: it is blocked, no longer asked about. */
final class SecondIdentifierRule implements Rule {

    private static final int REACH = 120;
    private static final Set<IdentifierKind> NAMES = Set.of(IdentifierKind.NAME, IdentifierKind.INITIALS);

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        for (Findings.Place place : findings.places()) {
            if (NAMES.contains(place.kind()) && hasSecond(place, findings)) {
                findings.replace(
                        place, new Findings.Place(place.kind(), place.start(), place.end(), GuardOutcome.BLOCK));
            }
        }
    }

    private static boolean hasSecond(Findings.Place name, Findings findings) {
        return findings.places().stream()
                .filter(other -> !NAMES.contains(other.kind()))
                .anyMatch(other -> other.overlaps(name.start() - REACH, name.end() + REACH));
    }
}
