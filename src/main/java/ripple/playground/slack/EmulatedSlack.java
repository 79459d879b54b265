package ripple.playground.slack;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The emulated Slack as a whole: what the page looks at and acts upon, and what the application talks to. */
public final class EmulatedSlack implements AutoCloseable {
    private final Workspace workspace;
    private final Manifest manifest;
    private final Views views;
    private final Faults faults;
    private final Notices notices;
    private final RequestLog log;
    private final SharedFiles files = new SharedFiles();
    private final Inspector inspector = new Inspector();
    private final AtomicBoolean installed = new AtomicBoolean(true);
    private final Neighborhood neighborhood = new Neighborhood(this);
    private final String botToken;
    private final WebApiServlet api;
    private final ApplicationLink link;
    private final Events events;
    private final Invocations invocations;
    private final Presses presses;
    private final Forms forms;
    private final Presence presence;
    private final Map<String, HttpServlet> servlets;

    public EmulatedSlack(Workspace workspace, Installation installation) {
        this.workspace = workspace;
        this.manifest = installation.manifest();
        this.views = new Views(workspace.changes());
        this.faults = new Faults(workspace.changes());
        this.notices = new Notices(workspace.changes());
        this.log = new RequestLog(installation.real(), workspace.changes());
        this.link = new ApplicationLink(installation, log);
        this.events = new Events(workspace, installation, link, faults);

        Triggers triggers =
                new Triggers(installation.real(), installation.limits().triggerLife());
        ResponseUrls responseUrls = new ResponseUrls(workspace, installation);
        Posting posting = new Posting(workspace, events);
        Responder responder = new Responder(posting, inspector);
        Payloads payloads = new Payloads(workspace, triggers, responseUrls);
        Requests requests = new Requests(link, faults);
        this.invocations = new Invocations(this, payloads, requests, responder);
        this.presses = new Presses(this, payloads, requests);
        this.forms = new Forms(this, payloads, requests, inspector);
        this.presence = new Presence(this, events, posting);

        this.botToken = installation.botToken();
        this.api = new WebApiServlet(webApi(installation, triggers, posting), log, neighborhood);
        FileServlet fileServlet = new FileServlet(files);
        this.servlets = Map.of(
                "/api/*",
                api,
                "/oauth/v2/authorize",
                new PermissionServlet(neighborhood, manifest),
                "/response/*",
                new ResponseUrlServlet(responseUrls, responder, log),
                "/upload/*",
                fileServlet,
                "/files/*",
                fileServlet);
    }

    private WebApi webApi(Installation installation, Triggers triggers, Posting posting) {
        Rooms rooms = new Rooms(workspace, manifest);
        return new WebApi(
                installation,
                faults,
                inspector,
                installed::get,
                List.of(
                        new PeopleMethods(workspace, installation),
                        new ConversationMethods(workspace, rooms, new Scopes(manifest.scopes())),
                        new ChatMethods(workspace, rooms, posting, inspector),
                        new ViewMethods(workspace, manifest, views, triggers, inspector),
                        new FileMethods(installation, workspace, files, rooms)));
    }

    /** The workspaces that are reached by the same Web API, this one among them. */
    public Neighborhood neighborhood() {
        return neighborhood;
    }

    String botToken() {
        return botToken;
    }

    WebApiServlet api() {
        return api;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Manifest manifest() {
        return manifest;
    }

    public Views views() {
        return views;
    }

    public Faults faults() {
        return faults;
    }

    public Notices notices() {
        return notices;
    }

    public RequestLog log() {
        return log;
    }

    public Invocations invocations() {
        return invocations;
    }

    public Presses presses() {
        return presses;
    }

    public Forms forms() {
        return forms;
    }

    public Presence presence() {
        return presence;
    }

    /** What answers the application, by path. */
    public Map<String, HttpServlet> servlets() {
        return servlets;
    }

    /** Hears of everything the application sends from now on. */
    public void listen(PayloadListener listener) {
        inspector.add(listener);
    }

    /** Where the application receives requests; from now on it is asked and told. */
    public void connect(URI application) {
        link.connect(application);
        workspace.changes().tellEveryone("workspace");
    }

    public boolean isConnected() {
        return link.isConnected();
    }

    void installed(boolean yes) {
        installed.set(yes);
        workspace.changes().tellEveryone("workspace");
    }

    /** The story clock was moved: events that come again by now are sent. */
    public void timePassed() {
        events.deliverDue();
        workspace.changes().tellEveryone("desk");
    }

    @Override
    public void close() {
        events.close();
        workspace.changes().close();
    }
}
