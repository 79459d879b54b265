package planted.slack.idea;

import planted.slack.WayIn;

record KnowsTheWayIn(WayIn in) {}
