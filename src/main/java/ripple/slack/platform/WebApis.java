package ripple.slack.platform;

import ripple.people.ProgramId;

/** The way into each program's own workspace: never with the token of another. */
@FunctionalInterface
interface WebApis {

    WebApi of(ProgramId program);
}
