package planted.playground;

import planted.idea.Idea;

class KnowsTheApplication {
    Idea first() {
        return new Idea(1);
    }
}
