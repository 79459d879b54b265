package planted.slack.pair;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
