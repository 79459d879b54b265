package planted.idea;

import planted.people.PersonStore;

class ReachesForAForeignStore {
    String ask(PersonStore people) {
        return people.name(1);
    }
}
