package ripple.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser on its way to Slack and back: fills in the form of a page, follows, and keeps one cookie. */
final class Browser {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([a-z_]+)\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI ripple;
    private String cookie = "";

    /** @param ripple where Ripple really is */
    Browser(URI ripple) {
        this.ripple = ripple;
    }

    /** Adds Ripple to this workspace, from the first page to the last, whose words it gives. */
    String addRipple(String team, String answer) {
        get(ripple.resolve("/slack/install"));
        URI slack = URI.create(location(send(
                HttpRequest.newBuilder(ripple.resolve("/slack/install")).POST(HttpRequest.BodyPublishers.noBody()))));
        String page = get(slack).body();
        Map<String, String> form = HIDDEN.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).replace("&amp;", "&")));
        HttpResponse<String> permitted = send(HttpRequest.newBuilder(slack)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(written(form) + "&team=" + team + "&answer=" + answer)));
        String back = location(permitted)
                .replaceFirst("^" + Pattern.quote(Hospital.RIPPLE.toString()), Matcher.quoteReplacement(origin()));
        return get(URI.create(back)).body();
    }

    private String origin() {
        return ripple.getScheme() + "://" + ripple.getAuthority();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    private static String written(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpRequest.Builder ours = cookie.isEmpty() ? request : request.header("Cookie", cookie);
            HttpResponse<String> answer = http.send(ours.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceFirst(";.*", ""));
            return answer;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
