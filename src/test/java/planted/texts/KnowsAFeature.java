package planted.texts;

import planted.idea.Idea;

class KnowsAFeature {
    int number(Idea idea) {
        return idea.number();
    }
}
