package ripple.playground;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves the page, its modules and styles, and libraries from WebJars; all from the class path. */
final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = place(request.getRequestURI());
        byte[] content = place == null ? null : read(place);
        if (place == null || content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String ending = place.substring(place.lastIndexOf('.') + 1);
        response.setContentType(TYPES.getOrDefault(ending, "application/octet-stream"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        if (ending.equals("html")) {
            response.setHeader("Content-Security-Policy", policy(new String(content, StandardCharsets.UTF_8)));
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static @Nullable String place(String path) {
        if (path.contains("..") || path.contains("//") || path.endsWith(".class")) {
            return null;
        }
        if (path.equals("/") || path.equals("/index.html")) {
            return "/ripple/playground/page/index.html";
        }
        if (path.equals("/favicon.ico")) {
            return "/ripple/playground/page/favicon.svg";
        }
        if (path.startsWith("/assets/")) {
            return "/ripple/playground/page/" + path.substring("/assets/".length());
        }
        return path.startsWith("/webjars/") ? "/META-INF/resources" + path : null;
    }

    private static byte @Nullable [] read(String place) throws IOException {
        try (InputStream stream = StaticFiles.class.getResourceAsStream(place)) {
            return stream == null || place.endsWith("/") ? null : stream.readAllBytes();
        }
    }

    /** Only what this server gives may run; the one inline script, an import map, is named by its hash. */
    private static String policy(String html) {
        StringBuilder scripts = new StringBuilder("script-src 'self'");
        Matcher inline = INLINE_SCRIPT.matcher(html);
        while (inline.find()) {
            scripts.append(" 'sha256-").append(sha256(inline.group(1))).append('\'');
        }
        return "default-src 'none'; " + scripts + "; style-src 'self'; connect-src 'self'; "
                + "img-src 'self' data: http://127.0.0.1:* http://localhost:*; font-src 'self'; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
