package planted.slack.install;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
