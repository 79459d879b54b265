package ripple.playground.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /oauth/v2/authorize}: asks a person whether the application may come to their workspace, and sends them back with the answer. */
final class PermissionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Neighborhood neighborhood;
    private final transient Manifest manifest;

    PermissionServlet(Neighborhood neighborhood, Manifest manifest) {
        this.neighborhood = neighborhood;
        this.manifest = manifest;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> problem = problem(request);
        String inside = problem.map(sentence -> "<h1>This does not work</h1><p>" + sentence + "</p>")
                .orElseGet(() -> question(request));
        response.setStatus(problem.isPresent() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream()
                .write(("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>May it come?</title>"
                                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><main style=\""
                                + "font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:4vh auto;padding:1rem\">"
                                + inside + "</main></html>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> problem(HttpServletRequest request) {
        if (!parameter(request, "client_id").equals(Neighborhood.CLIENT_ID)) {
            return Optional.of("There is no application with this client id.");
        }
        if (!isWebAddress(parameter(request, "redirect_uri"))) {
            return Optional.of("The address to come back to is none.");
        }
        Set<String> asked = Set.of(parameter(request, "scope").split(","));
        return manifest.scopes().containsAll(asked)
                ? Optional.empty()
                : Optional.of("The application asks for more than its manifest says.");
    }

    private String question(HttpServletRequest request) {
        String choices = neighborhood.workspaces().stream()
                .map(each -> each.workspace().team())
                .map(team -> "<p><label><input type=\"radio\" name=\"team\" required value=\"" + escaped(team.id())
                        + "\"> " + escaped(team.name()) + "</label></p>")
                .collect(Collectors.joining());
        return "<h1>" + escaped(manifest.name())
                + " asks to come to a workspace of this emulated Slack</h1><form method=\"post\">"
                + hidden(request, "client_id") + hidden(request, "scope") + hidden(request, "state")
                + hidden(request, "redirect_uri") + choices
                + "<button name=\"answer\" value=\"allow\">Allow</button> <button name=\"answer\" value=\"cancel\" formnovalidate>"
                + "Cancel</button></form>";
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EmulatedSlack> chosen = neighborhood.find(parameter(request, "team"));
        boolean allowed = parameter(request, "answer").equals("allow");
        if (problem(request).isPresent() || (allowed && chosen.isEmpty())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String back = parameter(request, "redirect_uri");
        String answer = allowed
                ? "code=" + neighborhood.permit(chosen.get(), administrator(chosen.get()), back)
                : "error=access_denied";
        String state = URLEncoder.encode(parameter(request, "state"), StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", back + "?" + answer + "&state=" + state);
    }

    /** Who lets applications in there. */
    private static String administrator(EmulatedSlack slack) {
        return slack.workspace().people().stream()
                .filter(person -> person.standing() == Standing.ADMIN)
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWebAddress(String text) {
        return text.matches("https?://.+") && URI.create(text).getHost() != null;
    }

    private static String hidden(HttpServletRequest request, String name) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(parameter(request, name)) + "\">";
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
