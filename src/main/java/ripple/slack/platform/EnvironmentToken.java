package ripple.slack.platform;

import java.util.Optional;
import ripple.people.ProgramId;

/** The token that stands in the environment, and for which program it is: that of the workspace which Slack says it belongs to. */
final class EnvironmentToken {

    private final Optional<String> token;
    private final Connection connection;
    private final AddressBook book;

    EnvironmentToken(Optional<String> token, Connection connection, AddressBook book) {
        this.token = token;
        this.connection = connection;
        this.book = book;
    }

    /** As long as Slack has not told whose it is, or nobody of there was met, it is any program's. */
    Optional<String> of(ProgramId program) {
        return token.filter(any -> connection
                .owner()
                .flatMap(TokenOwner::teamId)
                .flatMap(book::findProgram)
                .map(program::equals)
                .orElse(true));
    }
}
