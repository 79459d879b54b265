package ripple.slack.act;

import ripple.slack.layout.OpenView;

/** A form that somebody sent off. */
public record FilledForm(Asker asker, OpenView view, Occasion occasion) {}
