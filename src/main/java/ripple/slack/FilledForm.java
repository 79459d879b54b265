package ripple.slack;

/** A form that somebody sent off. */
public record FilledForm(Asker asker, OpenView view, Occasion occasion) {}
