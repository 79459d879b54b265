package ripple.slack.platform;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import ripple.people.ProgramId;

/**
 * Seals what may lie in the database but not be read there, such as tokens: AES-GCM, bound to its program and its kind, so that a sealed
 * token cannot be moved to another place. What is sealed names the key it was sealed with; the first key seals, all of them open.
 */
public final class Sealing {

    private static final int KEY_BYTES = 32;
    private static final int PREFIX_BYTES = 5;

    private final Aead keys;
    private final int newest;

    /** @param keys the newest first, each 32 bytes in Base64 */
    public Sealing(List<String> keys) {
        try {
            AeadConfig.register();
            KeysetHandle.Builder all = KeysetHandle.newBuilder();
            for (int place = 0; place < keys.size(); place++) {
                AesGcmKey key = key(keys.get(place));
                KeysetHandle.Builder.Entry entry =
                        KeysetHandle.importKey(key).withFixedId(key.getIdRequirementOrNull());
                all.addEntry(place == 0 ? entry.makePrimary() : entry);
            }
            this.keys = all.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.newest = id(bytes(keys.get(0)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The keys cannot be used to seal", e);
        }
    }

    /** What a sealed thing is. */
    public enum What {
        BOT_TOKEN("bot-token"),
        REFRESH_TOKEN("refresh-token");

        private final String code;

        What(String code) {
            this.code = code;
        }

        private byte[] of(ProgramId program) {
            return ("program:" + program.value() + "/" + code).getBytes(StandardCharsets.UTF_8);
        }
    }

    String seal(ProgramId program, What what, String secret) {
        try {
            byte[] closed = keys.encrypt(secret.getBytes(StandardCharsets.UTF_8), what.of(program));
            return Base64.getEncoder().encodeToString(closed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing does not work here", e);
        }
    }

    /** Nothing if it was sealed with a key we do not have, for something else, or changed since. */
    public Optional<String> open(ProgramId program, What what, String text) {
        try {
            byte[] secret = keys.decrypt(Base64.getDecoder().decode(text), what.of(program));
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether another key than the newest sealed it. */
    boolean isOld(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        return bytes.length < PREFIX_BYTES
                || ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt() != newest;
    }

    /** Whether this is a key: 32 bytes in Base64. */
    static boolean isKey(String text) {
        try {
            return bytes(text).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String key) {
        return Base64.getDecoder().decode(key);
    }

    @AccessesPartialKey
    private static AesGcmKey key(String text) throws GeneralSecurityException {
        byte[] bytes = bytes(text);
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(bytes.length)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id(bytes))
                .build();
    }

    /** Made of the key itself, so that nobody has to number keys; 32 bits of a hash tell nothing of it. */
    private static int id(byte[] key) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("ripple-token-key".getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest(key)).getInt();
    }
}
