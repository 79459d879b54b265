package ripple.slack.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.slack.act.Sender;

/**
 * The workspaces in which Ripple is: those that took it in by themselves, and the one of the environment's token. Says in whose name we act
 * on a request.
 */
public final class Workspaces {

    private final Connection connection;
    private final AddressBook book;
    private final Installations installations;
    private final WebApis apis;

    Workspaces(Connection connection, AddressBook book, Installations installations, WebApis apis) {
        this.connection = connection;
        this.book = book;
        this.installations = installations;
        this.apis = apis;
    }

    /** The workspace in whose name we act on the request; nothing if Ripple is not in it. */
    public Optional<String> team(Sender sender) {
        return installed(sender).map(Installation::teamId).or(() -> ofEnvironment(sender));
    }

    /** The workspace, or the organization it belongs to, as far as it took Ripple in by itself. */
    public Optional<Installation> installed(Sender sender) {
        return Stream.concat(Stream.of(sender.teamId()), sender.enterpriseId().stream())
                .filter(id -> !id.isEmpty())
                .flatMap(id -> installations.find(id).stream())
                .filter(installation -> installation.token().isPresent())
                .findFirst();
    }

    /** The way into the workspace of the sender, if we have one. */
    public Optional<WebApi> api(Sender sender) {
        return team(sender)
                .flatMap(book::findProgram)
                .map(apis::of)
                .or(() -> installed(sender)
                        .map(Installation::program)
                        .map(apis::of)
                        .or(connection::api));
    }

    /** Those in which there is something to do. */
    public List<Workspace> ours() {
        return book.workspaces().stream()
                .filter(workspace -> workspace.stoppedAt().isEmpty())
                .filter(this::isReached)
                .toList();
    }

    /** Whether this is Ripple's own Slack id there. */
    public boolean isOurselves(Sender sender, String userId) {
        return installed(sender)
                .map(Installation::botUserId)
                .or(() -> connection.owner().flatMap(TokenOwner::botUserId))
                .filter(userId::equals)
                .isPresent();
    }

    /** By a token of its own, or the environment's: as long as Slack has not named its workspace, that may be any we know. */
    private boolean isReached(Workspace workspace) {
        Optional<Installation> own = installations.find(workspace.teamId());
        if (own.isPresent()) {
            return own.get().token().isPresent();
        }
        Optional<String> owner = connection.owner().flatMap(TokenOwner::teamId);
        return connection.api().isPresent() && (owner.isEmpty() || owner.get().equals(workspace.teamId()));
    }

    /** As long as Slack has not told whose the environment's token is, that is any workspace we know, and the very first one that writes. */
    private Optional<String> ofEnvironment(Sender sender) {
        if (connection.api().isEmpty()) {
            return Optional.empty();
        }
        Optional<TokenOwner> owner = connection.owner();
        if (owner.isPresent() && !owner.get().covers(sender)) {
            return sender.teamId().isEmpty() ? owner.get().teamId() : Optional.empty();
        }
        Optional<String> ours = owner.flatMap(TokenOwner::teamId);
        return ours.isPresent() ? ours : byBook(sender.teamId());
    }

    private Optional<String> byBook(String teamId) {
        List<String> known = book.workspaces().stream()
                .map(Workspace::teamId)
                .filter(team -> installations.find(team).isEmpty())
                .toList();
        if (teamId.isEmpty()) {
            return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        }
        return known.isEmpty() || known.contains(teamId) ? Optional.of(teamId) : Optional.empty();
    }
}
