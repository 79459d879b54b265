package ripple.simulation;

/** One occurrence of one kind of prompt to one person about one subject: what is to be said once. */
record Occasion(long person, String kind, String subject, String occurrence) {

    /** Of the same kind about the same: one of them is planned at a time. */
    boolean isOfTheRowOf(Occasion other) {
        return person == other.person && kind.equals(other.kind) && subject.equals(other.subject);
    }

    String words() {
        return kind + (subject.isEmpty() ? "" : " of " + subject) + " " + occurrence;
    }
}
