package ripple.playground.slack;

/** Asks the application on behalf of a person; now and then twice, if that fault is on. */
final class Requests {
    private final ApplicationLink link;
    private final Faults faults;

    Requests(ApplicationLink link, Faults faults) {
        this.link = link;
        this.faults = faults;
    }

    /** Sends a form. The answer that counts is the first; a repeated delivery is only written down. */
    ApplicationLink.Exchange ask(String what, String form) {
        ApplicationLink.Outgoing request = ApplicationLink.Outgoing.form(what, form);
        ApplicationLink.Exchange first = link.ask(request);
        if (faults.strikes(Fault.REQUEST_TWICE, what)) {
            link.writeDown(link.ask(request), java.util.List.of());
        }
        return first;
    }

    void writeDown(ApplicationLink.Exchange exchange, java.util.List<String> breaches) {
        link.writeDown(exchange, breaches);
    }
}
