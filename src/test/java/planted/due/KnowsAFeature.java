package planted.due;

import planted.idea.Idea;

class KnowsAFeature {
    int number(Idea idea) {
        return idea.number();
    }
}
