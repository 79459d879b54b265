package ripple.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads one answer of a known length, and looks no closer than it must. */
final class HttpAnswer {

    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SAVED = "Saved as idea".getBytes(StandardCharsets.US_ASCII);
    private static final String LENGTH = "content-length:";

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private int body;
    private int end;

    void forget() {
        bytes.clear();
        body = 0;
    }

    /** Where what comes next is to be put. */
    ByteBuffer room() {
        return bytes;
    }

    boolean isWhole() throws IOException {
        if (body == 0) {
            int head = find(END_OF_HEAD, 0, bytes.position());
            if (head < 0) {
                return false;
            }
            body = head + END_OF_HEAD.length;
            end = body + length(new String(bytes.array(), 0, head, StandardCharsets.US_ASCII));
        }
        return bytes.position() >= end;
    }

    boolean saysSaved() {
        return find(SAVED, body, end) >= 0;
    }

    private static int length(String head) throws IOException {
        for (String line : head.split("\r\n", -1)) {
            if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                return Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        throw new IOException("An answer without a length: " + head);
    }

    private int find(byte[] what, int from, int to) {
        byte[] all = bytes.array();
        for (int i = from; i <= to - what.length; i++) {
            int matching = 0;
            while (matching < what.length && all[i + matching] == what[matching]) {
                matching++;
            }
            if (matching == what.length) {
                return i;
            }
        }
        return -1;
    }
}
