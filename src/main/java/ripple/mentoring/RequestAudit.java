package ripple.mentoring;

/** The audited acts upon requests for a mentor, as they are stored. */
final class RequestAudit {
    static final String ASKED = "match-request.asked";
    static final String REWORDED = "match-request.reworded";
    static final String WITHDRAWN = "match-request.withdrawn";
    static final String ACCEPTED = "match-request.accepted";
    static final String NOT_NOW = "match-request.not-now";

    private RequestAudit() {}
}
