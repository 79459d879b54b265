package ripple.simulation;

import java.util.List;
import java.util.function.Supplier;

/** One life after the other: whoever is killed is begun anew and asked the same again, as people and clocks do. */
final class Lives implements AutoCloseable {

    private final Supplier<Life> beginning;
    private Life life;
    private int kills;
    private int cuts;
    private int restarts;
    private boolean killed;

    Lives(Supplier<Life> beginning) {
        this.beginning = beginning;
        this.life = beginning.get();
    }

    List<String> does(Order order) {
        while (true) {
            try {
                return life.does(order);
            } catch (Killed gone) {
                kills++;
                cuts += gone.isInTheMiddle() ? 1 : 0;
                killed = true;
                begin();
            }
        }
    }

    /** Whether somebody was killed since this was asked last, so that something may have happened of which nobody told. */
    boolean wasKilled() {
        boolean was = killed;
        killed = false;
        return was;
    }

    void restart() {
        restarts++;
        begin();
    }

    private void begin() {
        life.close();
        life = beginning.get();
    }

    int kills() {
        return kills;
    }

    /** How many of them came in the middle of something. */
    int cuts() {
        return cuts;
    }

    int restarts() {
        return restarts;
    }

    @Override
    public void close() {
        life.close();
    }
}
