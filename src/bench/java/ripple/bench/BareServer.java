package ripple.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import ripple.database.Database;
import ripple.database.DatabaseSettings;

/** What the same Jetty and the same writer do with nothing else in the way; a process of its own. */
public final class BareServer {

    /** Keeps the idea as Ripple does, and checks nothing. */
    static final String TRANSACTION = "/transaction";
    /** Reads the request and answers. */
    static final String NOTHING = "/nothing";

    private BareServer() {}

    /** Serves until it is ended; the one argument is the address of the database. */
    public static void main(String[] arguments) throws Exception {
        Database database = Database.open(new DatabaseSettings(arguments[0]), new SimpleMeterRegistry());
        database.migrate();
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new BareServlet(new BareIdeas(database.transactions()))), TRANSACTION);
        context.addServlet(new ServletHolder(new BareServlet(form -> 1)), NOTHING);
        server.setHandler(context);
        server.start();
        System.out.println(ServerProcess.LISTENS + "http://127.0.0.1:" + connector.getLocalPort() + "/");
        new CountDownLatch(1).await();
    }
}
