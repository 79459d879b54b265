/**
 * Pages and addresses for browsers and machines: health, metrics, and later the pages of patients and families.
 *
 * <p>May know the features and {@code runchart}; knows neither Slack nor any store. What health needs to know of other
 * parts is handed in as a {@link ripple.web.Check}, a name and a question, so this package does not know them either.
 *
 * <p>Health speaks in words and never of secrets: it may be read by anybody who can reach the port. Metrics are for
 * operators and stand on the public port only if an administrator wants them there.
 */
@NullMarked
package ripple.web;

import org.jspecify.annotations.NullMarked;
