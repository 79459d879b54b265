package ripple.idea;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import ripple.privacy.PlainText;

/** A draft after cleaning: what would be kept, if nothing speaks against it. */
record CleanDraft(Draft words) {

    static CleanDraft of(Draft typed) {
        return new CleanDraft(new Draft(
                clean(typed.noticed()),
                clean(typed.mightHelp()),
                clean(typed.where()).replaceAll("\\s+", " "),
                typed.touch(),
                typed.raisedBy()));
    }

    static String clean(String typed) {
        String text = new PlainText(typed).text();
        return Visible.isAnythingIn(text) ? text : "";
    }

    IdeaText toText() {
        return new IdeaText(words.noticed(), words.mightHelp(), words.where(), words.touch(), words.raisedBy());
    }

    /** The same for the same words in the same fields, and for no others. */
    Asked asAsked() {
        MessageDigest digest = sha256();
        for (IdeaField field : IdeaField.OF_AN_IDEA) {
            byte[] bytes = words.words(field).getBytes(StandardCharsets.UTF_8);
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
