package ripple.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ripple.database.Database;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.ProgramId;

/** The other side of a life in a process of its own: does what it reads until there is nothing more to read. */
public final class LifeServer {

    private LifeServer() {}

    /** Returns when whoever gives the orders is gone. */
    public static void serve(YearPlan plan, Database database, Wiring wiring, BufferedReader in, PrintWriter out)
            throws IOException {
        Map<Long, Script> scripts = scripts(plan, database, wiring);
        try (Life life = new LifeHere(wiring, database, database.transactions(), scripts)) {
            String line = in.readLine();
            while (line != null) {
                life.does(Order.read(line)).forEach(out::println);
                out.println(LifeElsewhere.DONE);
                out.flush();
                line = in.readLine();
            }
        }
    }

    /** The same cast as that of the judge, in the order in which they joined. */
    private static Map<Long, Script> scripts(YearPlan plan, Database database, Wiring wiring) {
        PeopleService people = wiring.wire(
                        database.transactions(), new SimulatedClock(), (program, person, now) -> false)
                .program()
                .people();
        ProgramId program =
                database.transactions().read(people::programs).get(0).id();
        List<Person> joined =
                database.transactions().read(transaction -> people.page(transaction, program, 0, plan.people()));
        List<Figure> cast = Casting.cast(plan);
        Map<Long, Script> scripts = new HashMap<>();
        for (int number = 0; number < joined.size(); number++) {
            scripts.put(joined.get(number).id().value(), cast.get(number).script());
        }
        return scripts;
    }
}
