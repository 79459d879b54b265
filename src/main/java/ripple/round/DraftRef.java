package ripple.round;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A draft as somebody saw it: whoever changes it says which edition they looked at. Buttons and forms carry it. */
public record DraftRef(RoundId round, int edition) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

    static DraftRef of(Round round) {
        return new DraftRef(round.id(), round.edition());
    }

    public String write() {
        return round.value() + "-" + edition;
    }

    public static Optional<DraftRef> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(
                        new DraftRef(new RoundId(Long.parseLong(matcher.group(1))), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
