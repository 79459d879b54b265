package ripple.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.outbox.Outbox;
import ripple.slack.act.Sender;
import ripple.slack.platform.Connection;
import ripple.slack.platform.Installation;
import ripple.slack.platform.Moves;
import ripple.slack.platform.Residences;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.platform.TokenOwner;
import ripple.slack.platform.UserCard;
import ripple.slack.platform.Workspace;

/**
 * Ripple's own place in the workspace and that of its people: finds out whose our token is, keeps asking who people are,
 * and stops sending when Ripple is taken out.
 */
final class Membership implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Membership.class);
    private static final Duration WHEN_ALL_IS_WELL = Duration.ofMinutes(5);

    private final SlackPlatform slack;
    private final Moves moves;
    private final Residences residences;
    private final ThreadPoolExecutor background = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Membership::thread,
            new ThreadPoolExecutor.DiscardPolicy());
    private Instant askAgain = Instant.MIN;

    Membership(SlackPlatform slack, Outbox outbox) {
        this.slack = slack;
        this.moves = new Moves(outbox, slack.clock());
        this.residences = new Residences(slack, outbox);
    }

    /** Asks what is still unknown; harmless at any time and as often as one likes. */
    synchronized void tick() {
        Clock clock = slack.clock();
        if (!clock.instant().isBefore(askAgain)) {
            slack.connection().ask().flatMap(TokenOwner::teamId).ifPresent(this::begin);
            Connection.State state = slack.connection().state();
            boolean well = state instanceof Connection.State.Works || state instanceof Connection.State.OfEachWorkspace;
            askAgain = well ? clock.instant().plus(WHEN_ALL_IS_WELL) : Instant.MIN;
        }
        residences.tick();
        slack.workspaces().ours().forEach(workspace -> slack.lookUps().lookUp(workspace));
    }

    /** Somebody new was met: looks them up soon, without anybody waiting for it. */
    void somebodyNew() {
        background.execute(() -> {
            try {
                tick();
            } catch (BusyException | DatabaseUnavailableException e) {
                log.info("event=look-up-later why={}", e.getClass().getSimpleName());
            }
        });
    }

    /** Slack told something new about somebody; of interest only if we know them. */
    void changed(Sender sender, UserCard card) {
        workspace(sender)
                .ifPresent(workspace -> card.userId()
                        .flatMap(userId -> slack.book().find(workspace.program(), userId))
                        .ifPresent(contact -> slack.lookUps().learn(workspace, contact, card)));
    }

    /** Ripple was taken out: nothing more is sent, everything is kept. */
    void stopped(Sender sender, String why) {
        Optional<Installation> own = slack.workspaces().installed(sender);
        if (own.isPresent()) {
            residences.suspect(own.get());
        } else {
            workspace(sender).ifPresent(workspace -> stopped(workspace, why));
        }
    }

    private void stopped(Workspace workspace, String why) {
        log.warn("event=taken-out-of-workspace team={} why={}", workspace.teamId(), why);
        slack.connection().revoked(why);
        slack.transactions().use(transaction -> moves.out(transaction, workspace.teamId(), workspace.program()));
    }

    /** Whether this is Ripple's own Slack id. */
    boolean isOurselves(Sender sender, String userId) {
        return slack.workspaces().isOurselves(sender, userId);
    }

    private void begin(String teamId) {
        slack.book().openProgram(teamId);
        slack.book()
                .findWorkspace(teamId)
                .ifPresent(workspace ->
                        slack.transactions().use(transaction -> moves.in(transaction, teamId, workspace.program())));
    }

    private Optional<Workspace> workspace(Sender sender) {
        return slack.workspaces().ours().stream()
                .filter(workspace -> workspace.teamId().equals(sender.teamId())
                        || sender.enterpriseId()
                                .filter(workspace.teamId()::equals)
                                .isPresent())
                .findFirst();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "slack-look-ups");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
