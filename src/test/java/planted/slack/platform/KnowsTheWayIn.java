package planted.slack.platform;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
