package ripple.privacy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import ripple.people.ProgramId;

/**
 * An entry in its place in the chain. Its hash is the SHA-256 over one fixed encoding: a version byte, the hash before (32 bytes), program,
 * number and milliseconds (8 bytes each), then actor, act and subject, each with its length first.
 */
public record AuditLink(
        ProgramId program, long number, Instant at, String actor, String act, String subject, String hash) {
    /** What stands before the first entry. */
    static final String BEGINNING = "0".repeat(64);

    private static final int VERSION = 1;

    static AuditLink after(String previous, long number, Instant at, AuditEntry entry) {
        AuditLink unlinked = new AuditLink(
                entry.program(),
                number,
                at,
                entry.actor().code(),
                entry.act(),
                entry.subject().code(),
                "");
        return new AuditLink(
                unlinked.program,
                number,
                at,
                unlinked.actor,
                unlinked.act,
                unlinked.subject,
                unlinked.hashAfter(previous));
    }

    boolean fitsAfter(String previous) {
        return hash.equals(hashAfter(previous));
    }

    private String hashAfter(String previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.write(HexFormat.of().parseHex(previous));
            out.writeLong(program.value());
            out.writeLong(number);
            out.writeLong(at.toEpochMilli());
            out.writeUTF(actor);
            out.writeUTF(act);
            out.writeUTF(subject);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return HexFormat.of().formatHex(sha256(bytes.toByteArray()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
