package ripple.slack.install;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import ripple.slack.platform.InstallSettings;
import ripple.slack.platform.SlackAddress;

/** Draws the pages of installation: plain HTML with a style of its own, no script, nothing from elsewhere. */
final class InstallPage {

    private static final String STYLE =
            ":root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;margin:0;padding:1.5rem;"
                    + "background:#f6f8f8;color:#14272a}main{max-width:38rem;margin:4vh auto}h1{font-size:1.75rem;line-height:1.25}"
                    + "h2{font-size:1.125rem;margin-top:2rem}code{font-weight:600}"
                    + ".go{display:inline-block;margin-top:1rem;padding:.75rem 1.5rem;min-height:44px;box-sizing:border-box;"
                    + "font:inherit;font-weight:600;color:#fff;background:#0b5c66;border:2px solid #0b5c66;border-radius:.5rem;"
                    + "text-decoration:none;cursor:pointer}.go:focus-visible{outline:3px solid #e0a400;outline-offset:3px}"
                    + "@media(prefers-color-scheme:dark){body{background:#0f1c1e;color:#e8f0f0}.go{background:#9fd8de;color:#08282c;"
                    + "border-color:#9fd8de}}";

    private final InstallSettings settings;
    private final String policy;

    InstallPage(InstallSettings settings, SlackAddress slack) {
        this.settings = settings;
        this.policy = "default-src 'none'; style-src '" + hash(STYLE) + "'; form-action 'self' " + slack.origin()
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    boolean isSecure() {
        return "https".equals(settings.address().getScheme());
    }

    /** What Ripple asks for, and the button. */
    String invitation() {
        String scopes = settings.scopes().stream()
                .map(scope ->
                        "<li><code>" + escaped(scope) + "</code>: " + escaped(InstallWords.reason(scope)) + "</li>")
                .collect(Collectors.joining());
        return "<h2>" + InstallWords.ASKS_FOR + "</h2><ul>" + scopes + "</ul><form method=\"post\" action=\""
                + SlackInstall.PATH + "\"><button class=\"go\">" + InstallWords.GO_ON + "</button></form>";
    }

    /** A link to the beginning. */
    String again() {
        return "<p><a class=\"go\" href=\"" + SlackInstall.PATH + "\">" + InstallWords.AGAIN + "</a></p>";
    }

    void write(HttpServletResponse response, int status, InstallWords.Words words, String below) throws IOException {
        headers(response);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(html(words, below).getBytes(StandardCharsets.UTF_8));
    }

    void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        // With "no-referrer" a browser would not say either that a form was on our own page.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String html(InstallWords.Words words, String below) {
        String title = escaped(words.title());
        String paragraphs = words.paragraphs().stream()
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining());
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>" + STYLE
                + "</style></head><body><main><h1>" + title + "</h1>" + paragraphs + below + "</main></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
