package ripple.simulation;

import java.util.List;

/** One life of the process: does what it is asked for until it ends, or is killed in the middle of it. */
interface Life extends AutoCloseable {

    /**
     * Does it, and gives what came of it, line by line.
     *
     * @throws Killed if the process is killed meanwhile; nobody knows then whether it was done
     */
    List<String> does(Order order);

    @Override
    void close();
}
