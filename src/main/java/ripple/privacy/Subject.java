package ripple.privacy;

/** What an audited act was about: a kind and our own number of it, never a name. */
public record Subject(String kind, long id) {
    public Subject {
        if (!kind.matches("[a-z]{1,30}(-[a-z]{1,30}){0,3}")) {
            throw new IllegalArgumentException("A kind is a stored code, such as audit-entry");
        }
    }

    /** As it stands in the audit log. */
    String code() {
        return kind + ":" + id;
    }
}
