package ripple.matching;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The assignment with the highest total score of both sides; of several the one with more pairs. It may leave two who would both rather
 * have each other: that is what it costs. For small rounds only, its time grows much faster than that of {@link DeferredAcceptance}.
 */
public final class HighestTotal {
    private final Scores scores;
    private final int[] places;
    private final Graph<Integer, DefaultWeightedEdge> network =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    private HighestTotal(Scores scores, int[] places) {
        this.scores = scores;
        this.places = places;
    }

    /** Everybody with a place, or without where that gives more in all; {@code places} by mentor. */
    public static Matching in(Scores scores, int[] places) {
        return new HighestTotal(scores, places).run();
    }

    /** Each mentee sends one unit to the end, through a mentor or past all of them. */
    private Matching run() {
        for (int vertex = 0; vertex <= end(); vertex++) {
            network.addVertex(vertex);
        }
        for (int mentee = 0; mentee < scores.mentees(); mentee++) {
            addWaysOf(mentee);
        }
        for (int mentor = 0; mentor < places.length; mentor++) {
            addWay(vertexOf(mentor), end(), 0);
        }
        var problem = new MinimumCostFlowProblemImpl<>(network, this::supply, this::room);
        return read(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem));
    }

    private void addWaysOf(int mentee) {
        addWay(mentee, end(), costOf(0));
        for (int mentor = 0; mentor < places.length; mentor++) {
            if (scores.isPossible(mentee, mentor)) {
                // A pair more decides only where the total is the same.
                long worth = (long) scores.ofBoth(mentee, mentor) * (scores.mentees() + 1) + 1;
                addWay(mentee, vertexOf(mentor), costOf(worth));
            }
        }
    }

    /** High where little is won, and never below 0. */
    private double costOf(long worth) {
        return (2.0 * Scores.HIGHEST + 1) * (scores.mentees() + 1) - worth;
    }

    private void addWay(int from, int to, double cost) {
        network.setEdgeWeight(network.addEdge(from, to), cost);
    }

    private int supply(int vertex) {
        if (vertex == end()) {
            return -scores.mentees();
        }
        return vertex < scores.mentees() ? 1 : 0;
    }

    private int room(DefaultWeightedEdge way) {
        int from = network.getEdgeSource(way);
        return from < scores.mentees() ? 1 : Math.min(places[from - scores.mentees()], scores.mentees());
    }

    private Matching read(MinimumCostFlow<DefaultWeightedEdge> flow) {
        Matching.Draft draft = new Matching.Draft(scores.mentees());
        flow.getFlowMap().forEach((way, units) -> {
            int from = network.getEdgeSource(way);
            int to = network.getEdgeTarget(way);
            if (units > 0 && from < scores.mentees() && to != end()) {
                draft.join(from, to - scores.mentees());
            }
        });
        return draft.finish();
    }

    private int vertexOf(int mentor) {
        return scores.mentees() + mentor;
    }

    private int end() {
        return scores.mentees() + places.length;
    }
}
