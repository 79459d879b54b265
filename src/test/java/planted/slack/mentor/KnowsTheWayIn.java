package planted.slack.mentor;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
