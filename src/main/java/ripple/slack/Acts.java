package ripple.slack;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import ripple.database.BusyException;
import ripple.idea.NotTakingPartException;
import ripple.slack.act.Act;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.Sender;
import ripple.slack.act.Troubles;

/**
 * Carries out one act: finds out who asks, turns away who may not take part, keeps to Slack's three seconds, and turns
 * whatever goes wrong into a sentence.
 */
final class Acts {

    private final Door door;
    private final Patience patience;
    private final Watchman watchman;

    Acts(Door door, Patience patience, Watchman watchman) {
        this.door = door;
        this.patience = patience;
        this.watchman = watchman;
    }

    /**
     * Gives what came of the act, or nothing if it takes too long; then {@code late} gets it once it is there.
     *
     * @param handler what to do for somebody who may take part
     * @param otherwise how to say a sentence to somebody who may not, or when something went wrong
     * @param silence what comes of an act nobody answers
     */
    <T> Optional<T> carryOut(
            Act act, Function<Asker, T> handler, Function<Sorry, T> otherwise, T silence, Consumer<T> late) {
        try {
            return patience.within(() -> safely(act, door::admit, handler, otherwise, silence), late);
        } catch (RuntimeException trouble) {
            return Optional.of(otherwise.apply(new Sorry(Troubles.sentence(act.what(), trouble), true)));
        }
    }

    /**
     * The same in the thread that asks.
     *
     * @param asksWhoMay whether the handler finds out by itself if somebody may take part
     * @param meanwhile answers if it takes too long
     */
    Optional<Answer> carryOutHere(
            Act act,
            boolean asksWhoMay,
            Function<Asker, Answer> handler,
            Function<Sorry, Answer> otherwise,
            Runnable meanwhile,
            Consumer<Answer> late) {
        try {
            Function<Sender, Admission> asking = asksWhoMay ? door::recognize : door::admit;
            return watchman.over(() -> safely(act, asking, handler, otherwise, Answer.NOTHING), meanwhile, late);
        } catch (BusyException trouble) {
            return Optional.of(otherwise.apply(new Sorry(Troubles.sentence(act.what(), trouble), true)));
        }
    }

    private <T> T safely(
            Act act,
            Function<Sender, Admission> asking,
            Function<Asker, T> handler,
            Function<Sorry, T> otherwise,
            T silence) {
        try {
            Admission admission = asking.apply(act.sender());
            return admission instanceof Admission.Welcome welcome
                    ? welcomed(act, welcome.asker(), handler, otherwise, silence)
                    : turnedAway(admission, otherwise, silence);
        } catch (RuntimeException trouble) {
            return otherwise.apply(new Sorry(Troubles.sentence(act.what(), trouble), true));
        }
    }

    /** While the act was under way Slack may have told who this is, or that they have left: then the door knows why not. */
    private <T> T welcomed(Act act, Asker asker, Function<Asker, T> handler, Function<Sorry, T> otherwise, T silence) {
        try {
            return handler.apply(asker);
        } catch (NotTakingPartException learnedMeanwhile) {
            return turnedAway(door.admit(act.sender()), otherwise, silence);
        }
    }

    private static <T> T turnedAway(Admission admission, Function<Sorry, T> otherwise, T silence) {
        return admission instanceof Admission.Ignored ? silence : otherwise.apply(new Sorry(why(admission), false));
    }

    private static String why(Admission admission) {
        return admission instanceof Admission.Refused refused ? refused.sentence() : EdgeWords.LEFT;
    }
}
