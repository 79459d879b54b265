package ripple.slack;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only requests through that Slack signed. It looks at nothing but method, size, timestamp and signature, and reads
 * the body as raw bytes, so that nothing an outsider sends is ever parsed.
 *
 * <p>What comes behind it finds the body as text with {@link #bodyOf}, always read as UTF-8: Bolt would read it through
 * the platform's charset and join its lines anew, which breaks signatures and, under {@code LC_ALL=C}, words.
 *
 * <p>A request that is sent again within five minutes passes: every act behind it is harmless when repeated.
 */
final class SignatureFilter extends HttpFilter {

    /** The largest body Ripple reads. */
    static final int MOST_BYTES = 1 << 20;

    static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    static final String SIGNATURE = "X-Slack-Signature";

    private static final Logger log = LoggerFactory.getLogger(SignatureFilter.class);
    private static final long serialVersionUID = 1L;
    private static final String BODY = SignatureFilter.class.getName() + ".body";

    private final transient SlackSignature signature;

    SignatureFilter(SlackSignature signature) {
        this.signature = signature;
    }

    /** The body of a request that passed this filter. */
    static String bodyOf(HttpServletRequest request) {
        if (request.getAttribute(BODY) instanceof String body) {
            return body;
        }
        throw new IllegalStateException("The request did not pass the signature filter");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method");
            return;
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuseAndHangUp(response);
            return;
        }
        String timestamp = request.getHeader(TIMESTAMP);
        if (!signature.isRecent(timestamp)) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "timestamp");
            return;
        }
        Optional<byte[]> body = read(request.getInputStream());
        if (body.isEmpty()) {
            refuseAndHangUp(response);
        } else if (!signature.isOf(timestamp, body.get(), request.getHeader(SIGNATURE))) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "signature");
        } else {
            request.setAttribute(BODY, new String(body.get(), StandardCharsets.UTF_8));
            chain.doFilter(request, response);
        }
    }

    private static Optional<byte[]> read(InputStream input) throws IOException {
        byte[] body = input.readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(body);
    }

    private static void refuseAndHangUp(HttpServletResponse response) {
        response.setHeader("Connection", "close");
        refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "size");
    }

    private static void refuse(HttpServletResponse response, int status, String why) {
        log.warn("event=request-refused why={} status={}", why, status);
        response.setStatus(status);
        response.setContentLength(0);
    }
}
