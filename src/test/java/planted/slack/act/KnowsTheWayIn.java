package planted.slack.act;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
