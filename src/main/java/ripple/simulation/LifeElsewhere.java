package ripple.simulation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A life in a process of its own, which takes orders line by line, and which the system may kill at any moment. */
final class LifeElsewhere implements Life {

    /** Ends an answer. */
    static final String DONE = ".";

    private final Executioner executioner;
    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    LifeElsewhere(List<String> command, Executioner executioner) {
        this.executioner = executioner;
        try {
            this.process =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.orders = process.outputWriter();
        this.answers = process.inputReader();
    }

    @Override
    public List<String> does(Order order) {
        try {
            orders.write(order.line());
            orders.newLine();
            orders.flush();
        } catch (IOException gone) {
            throw Killed.atRest();
        }
        executioner.watch(process, order);
        return answer();
    }

    private List<String> answer() {
        List<String> lines = new ArrayList<>();
        String line = read();
        while (!line.equals(DONE)) {
            lines.add(line);
            line = read();
        }
        return lines;
    }

    private String read() {
        try {
            return Optional.ofNullable(answers.readLine()).orElseThrow(Killed::inTheMiddle);
        } catch (IOException gone) {
            throw Killed.inTheMiddle();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
