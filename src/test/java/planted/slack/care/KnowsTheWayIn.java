package planted.slack.care;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
