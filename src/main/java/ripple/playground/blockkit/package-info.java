/**
 * What Slack accepts as blocks, modals and Homes: required fields, limits, kinds, and where each may stand.
 *
 * <p>A table of shapes, not a model: the JSON is looked at as it is, so that a field Slack would refuse is refused here too.
 * The numbers are Slack's; tests hold the table against a JSON Schema of the same rules.
 *
 * <p>May know: Jackson. Must not know: anything else of ours.
 */
@NullMarked
package ripple.playground.blockkit;

import org.jspecify.annotations.NullMarked;
