package ripple.playground.slack;

import java.time.Clock;

/** The emulated Slack as a whole: what the page looks at and acts upon. */
public final class EmulatedSlack {
    private final Workspace workspace;
    private final Manifest manifest;
    private final Views views;
    private final Faults faults;
    private final Notices notices;
    private final RequestLog log;

    public EmulatedSlack(Workspace workspace, Manifest manifest, Clock real) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.views = new Views(workspace.changes());
        this.faults = new Faults(workspace.changes());
        this.notices = new Notices(workspace.changes());
        this.log = new RequestLog(real, workspace.changes());
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

    /** Whether an application is there to be asked. */
    public boolean isConnected() {
        return false;
    }

    public RequestLog log() {
        return log;
    }
}
