package planted.slack.layout;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
