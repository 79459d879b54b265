package planted.web;

import planted.outbox.Outgoing;

class KnowsTheOutbox {
    Outgoing message() {
        return new Outgoing("key");
    }
}
