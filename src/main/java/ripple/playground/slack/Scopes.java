package ripple.playground.slack;

import java.util.Set;

/** What the application was granted when it was installed. */
record Scopes(Set<String> granted) {

    /** The application lacks a scope; Slack names it, and what it has. */
    static final class Missing extends Refusal {
        private static final long serialVersionUID = 1L;
        private final String needed;

        Missing(String needed) {
            super("missing_scope");
            this.needed = needed;
        }

        String needed() {
            return needed;
        }
    }

    void need(String scope) throws Refusal {
        if (!scope.isEmpty() && !granted.contains(scope)) {
            throw new Missing(scope);
        }
    }

    String asList() {
        return String.join(",", granted);
    }
}
