package planted.outbox;

import org.eclipse.jetty.server.Server;

class ServesPages {
    Server server() {
        return new Server();
    }
}
