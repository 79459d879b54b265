package planted.slack.program;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
