package ripple.slack.platform;

import java.util.Optional;

/** Where a {@link WebApi} takes its token from, anew for each call: tokens are renewed, revoked and given again. */
interface TokenSource {

    /** No token at all. */
    TokenSource NONE = of(Optional.empty());

    /** Nothing where Ripple was taken out. */
    Optional<String> token();

    /** Whether there will be another token when the time of this one is over. */
    default boolean isRenewable() {
        return false;
    }

    /** Slack says that the time of this token is over: whether there is a newer one now. */
    boolean renewed(String old);

    /** One token for all time. */
    static TokenSource of(String token) {
        return of(Optional.of(token));
    }

    private static TokenSource of(Optional<String> token) {
        return new TokenSource() {
            @Override
            public Optional<String> token() {
                return token;
            }

            @Override
            public boolean renewed(String old) {
                return false;
            }
        };
    }
}
