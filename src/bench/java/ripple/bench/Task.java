package ripple.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Something beside requests that must not take long. It is measured once, in a Java of its own.
 *
 * @param heap how much memory it gets, as Java's {@code -Xmx} takes it
 * @param aimSeconds within which it should be done
 * @param preparation makes ready what is not measured, in a folder of its own, and gives what is
 */
record Task(String name, String heap, double aimSeconds, Preparation preparation) {

    /** What comes before the measured work. */
    @FunctionalInterface
    interface Preparation {
        Work in(Path folder) throws IOException;
    }

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }
}
