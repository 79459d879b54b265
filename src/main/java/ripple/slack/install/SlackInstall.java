package ripple.slack.install;

import jakarta.servlet.Servlet;
import ripple.outbox.Outbox;
import ripple.privacy.Audit;
import ripple.slack.platform.InstallSettings;
import ripple.slack.platform.SlackPlatform;

/** The two pages by which a workspace takes Ripple in: one that says what happens, and one to which Slack sends people back. */
public final class SlackInstall {

    /** Where people begin. */
    public static final String PATH = "/slack/install";

    /** Where Slack sends them back to. */
    public static final String RETURN = "/slack/oauth_redirect";

    private final Servlet beginning;
    private final Servlet end;

    /** Only for a platform whose settings say how workspaces take Ripple in. */
    public SlackInstall(SlackPlatform slack, Outbox outbox, Audit audit, Installed installed) {
        InstallSettings settings = slack.settings().install().orElseThrow();
        InstallService service = new InstallService(slack, settings, outbox, audit, installed);
        InstallPage page = new InstallPage(settings, slack.settings().address());
        this.beginning = new InstallServlet(service, page, settings.address());
        this.end = new InstallReturnServlet(service, page);
    }

    /** For {@link #PATH}. */
    public Servlet beginning() {
        return beginning;
    }

    /** For {@link #RETURN}. */
    public Servlet end() {
        return end;
    }
}
