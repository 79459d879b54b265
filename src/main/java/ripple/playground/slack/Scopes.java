package ripple.playground.slack;

import java.util.Set;

/** What the application was granted when it was installed. */
record Scopes(Set<String> granted) {

    /** The application lacks a scope; Slack names it, and what it has. */
    static final class Missing extends Refusal {
        private static final long serialVersionUID = 1L;
        private final String needed;
        private final String provided;

        Missing(String needed, String provided) {
            super("missing_scope");
            this.needed = needed;
            this.provided = provided;
        }

        String provided() {
            return provided;
        }

        String needed() {
            return needed;
        }
    }

    void need(String scope) throws Refusal {
        if (!scope.isEmpty() && !granted.contains(scope)) {
            throw new Missing(scope, asList());
        }
    }

    String asList() {
        return String.join(",", granted);
    }
}
