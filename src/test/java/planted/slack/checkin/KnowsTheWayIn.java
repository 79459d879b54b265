package planted.slack.checkin;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
