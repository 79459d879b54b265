package planted.web;

import planted.Wiring;

class KnowsTheWiring {
    Wiring all() {
        return new Wiring();
    }
}
