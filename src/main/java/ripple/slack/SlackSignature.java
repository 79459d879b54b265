package ripple.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's signature of a request: {@code v0=} and the hexadecimal HMAC-SHA256 of {@code v0:{timestamp}:{body}} with the
 * signing secret as key, over the bytes of the body as they came.
 */
final class SlackSignature {

    /** How far a timestamp may lie from now, to either side. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final Mac keyed;
    private final Clock clock;

    SlackSignature(String signingSecret, Clock clock) {
        this.keyed = keyed(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        this.clock = clock;
    }

    private static Mac keyed(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** Whether the timestamp is one, and at most five minutes old or early. */
    boolean isRecent(@Nullable String timestamp) {
        if (timestamp == null || !SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Whether Slack signed this body at this time; the comparison takes the same time for any wrong signature. */
    boolean isOf(String timestamp, byte[] body, @Nullable String signature) {
        byte[] given = signature == null ? new byte[0] : signature.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(of(timestamp, body).getBytes(StandardCharsets.UTF_8), given);
    }

    String of(String timestamp, byte[] body) {
        try {
            Mac mac = (Mac) keyed.clone(); // finding one anew takes longer than signing
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java cannot copy its " + ALGORITHM, e);
        }
    }
}
