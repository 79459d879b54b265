package ripple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures contestants in turns, so that whatever else the machine does meets all of them. */
record Race(List<Contestant> contestants, Pace pace) {

    private static final int WARM_UP_CONNECTIONS = 16;

    static Race between(List<Contestant> contestants, Pace pace) {
        return new Race(contestants, pace);
    }

    /** Gives how many good answers the first contestant gave in all. */
    long run(Report report) throws IOException {
        long good = contestants.get(0).measure(WARM_UP_CONNECTIONS, pace.warmUp()).good();
        for (Contestant simpler : contestants.subList(1, contestants.size())) {
            simpler.measure(WARM_UP_CONNECTIONS, pace.warmUp().dividedBy(2));
        }
        for (int connections : pace.connections()) {
            List<List<Measured>> turns = turns(connections);
            for (int i = 0; i < contestants.size(); i++) {
                report.row(contestants.get(i).name(), connections, Measured.middle(turns.get(i)));
            }
            good += turns.get(0).stream().mapToLong(Measured::good).sum();
        }
        return good;
    }

    private List<List<Measured>> turns(int connections) throws IOException {
        List<List<Measured>> measured = new ArrayList<>();
        contestants.forEach(contestant -> measured.add(new ArrayList<>()));
        for (int turn = 0; turn < pace.turns(); turn++) {
            for (int i = 0; i < contestants.size(); i++) {
                measured.get(i).add(contestants.get(i).measure(connections, pace.measured()));
            }
        }
        return measured;
    }
}
