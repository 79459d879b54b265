package ripple.slack.install;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import ripple.slack.act.Troubles;

/** Says what taking Ripple in means (GET), and sends who wants it on to Slack (POST). */
final class InstallServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    private final transient InstallService service;
    private final transient InstallPage page;
    private final URI ourselves;

    InstallServlet(InstallService service, InstallPage page, URI ourselves) {
        this.service = service;
        this.page = page;
        this.ourselves = ourselves;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.write(response, HttpServletResponse.SC_OK, InstallWords.BEGINNING, page.invitation());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFromElsewhere(request)) {
            page.write(response, HttpServletResponse.SC_FORBIDDEN, InstallWords.ELSEWHERE, page.again());
            return;
        }
        try {
            depart(response);
        } catch (RuntimeException trouble) {
            InstallWords.Words words = InstallWords.trouble(Troubles.sentence("install", trouble));
            page.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, words, page.again());
        }
    }

    private void depart(HttpServletResponse response) throws IOException {
        Optional<InstallService.Departure> departure = service.depart();
        if (departure.isEmpty()) {
            page.write(response, TOO_MANY, InstallWords.TOO_MANY, page.again());
            return;
        }
        InstallCookie.give(response, departure.get().state(), InstallStates.LIFE, page.isSecure());
        page.headers(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", departure.get().to().toString());
    }

    /** Browsers say whose page a form was on. */
    private boolean isFromElsewhere(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"))
                .filter(origin -> !origin.equals(origin(ourselves)))
                .isPresent();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
