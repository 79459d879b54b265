package planted.slack.round;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
