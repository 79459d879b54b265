package ripple.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;

/** Names the exact words that the guard asked about, so that a "No, keep it" holds for these words and no others. */
public record Asked(String digest) {

    public Asked {
        if (digest.isEmpty() || digest.length() > 64) {
            throw new IllegalArgumentException("A digest has 1 to 64 characters");
        }
    }

    /** The same for the same words in the same order, and for no others. */
    public static Asked about(Collection<String> words) {
        MessageDigest digest = sha256();
        for (String each : words) {
            byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return new Asked(Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }
}
