package planted.slack.hours;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
