package ripple.outbox;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture or file, with the words for those who cannot see it. A message carries one, beside its words and without buttons; the file's
 * name is one of its own in its conversation, since by it the message is found again.
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
public record Attachment(byte[] content, String fileName, String alternativeText) {
    public Attachment {
        content = content.clone();
        if (fileName.isBlank() || alternativeText.isBlank()) {
            throw new IllegalArgumentException("An attachment has a file name and a text that says what it shows");
        }
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && Arrays.equals(content, that.content)
                && fileName.equals(that.fileName)
                && alternativeText.equals(that.alternativeText);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(content), fileName, alternativeText);
    }

    @Override
    public String toString() {
        return "Attachment[" + content.length + " bytes]";
    }
}
