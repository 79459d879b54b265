package ripple.slack.install;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ripple.slack.act.Troubles;

/** Takes back from Slack who wanted Ripple, and says in words what came of it. */
final class InstallReturnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    private final transient InstallService service;
    private final transient InstallPage page;

    InstallReturnServlet(InstallService service, InstallPage page) {
        this.service = service;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InstallCookie.take(response, page.isSecure());
        String state = parameter(request, "state");
        String code = parameter(request, "code");
        try {
            write(response, service.arrive(new InstallService.Return(state, InstallCookie.read(request), code)));
        } catch (RuntimeException trouble) {
            page.write(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    InstallWords.trouble(Troubles.sentence("install", trouble)),
                    page.again());
        }
    }

    /** To ask whether the page is there must use nothing up. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private void write(HttpServletResponse response, InstallOutcome outcome) throws IOException {
        switch (outcome) {
            case DONE -> page.write(response, HttpServletResponse.SC_OK, InstallWords.DONE, "");
            case DECLINED -> page.write(response, HttpServletResponse.SC_OK, InstallWords.DECLINED, page.again());
            case UNKNOWN_STATE ->
                page.write(response, HttpServletResponse.SC_BAD_REQUEST, InstallWords.UNKNOWN_STATE, page.again());
            case SLACK_SILENT ->
                page.write(response, HttpServletResponse.SC_BAD_GATEWAY, InstallWords.SLACK_SILENT, page.again());
            case SLACK_REFUSED ->
                page.write(response, HttpServletResponse.SC_BAD_GATEWAY, InstallWords.SLACK_REFUSED, page.again());
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> value.length() <= LONGEST)
                .orElse("");
    }
}
