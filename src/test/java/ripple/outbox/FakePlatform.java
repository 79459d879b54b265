package ripple.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A platform that remembers what arrived, and does what the test plans for the next messages. */
final class FakePlatform implements Messenger {
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Deque<Plan> plans = new ArrayDeque<>();
    private int lookups;
    private int deliveries;

    /** One message as people see it; an edit has the reference of what it edits. */
    record Arrival(String conversation, String words, String lookFor, String reference, boolean isEdit) {}

    /** What happens to a message instead of arriving. */
    interface Plan {
        Delivery deliver(FakePlatform platform, Parcel parcel);
    }

    synchronized FakePlatform plan(Plan... next) {
        plans.addAll(List.of(next));
        return this;
    }

    @Override
    public synchronized Delivery deliver(Parcel parcel) {
        deliveries++;
        Plan plan = plans.poll();
        return plan == null ? new Delivery.Sent(arrive(parcel)) : plan.deliver(this, parcel);
    }

    synchronized String arrive(Parcel parcel) {
        String reference = parcel.replacesReference().orElse("reference-" + arrivals.size());
        arrivals.add(new Arrival(
                parcel.to().conversation(),
                parcel.message().plainText(),
                parcel.lookFor(),
                reference,
                parcel.replacesReference().isPresent()));
        notifyAll();
        return reference;
    }

    synchronized void awaitArrivals(int many, Duration most) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (arrivals.size() < many && System.nanoTime() < deadline) {
            wait(100);
        }
    }

    /** As Slack allows it: only in the direct conversation. */
    @Override
    public synchronized Lookup find(Parcel parcel) {
        lookups++;
        if (!(parcel.to() instanceof Recipient.OnePerson)) {
            return new Lookup.CannotLook();
        }
        Optional<Arrival> found = arrivals.stream()
                .filter(arrival -> !arrival.isEdit() && arrival.lookFor().equals(parcel.lookFor()))
                .findFirst();
        return found.<Lookup>map(arrival -> new Lookup.Found(arrival.reference()))
                .orElseGet(Lookup.NotThere::new);
    }

    synchronized List<String> words() {
        return arrivals.stream().map(Arrival::words).toList();
    }

    synchronized Map<String, List<String>> wordsByConversation() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        arrivals.forEach(arrival -> words.computeIfAbsent(arrival.conversation(), any -> new ArrayList<>())
                .add(arrival.words()));
        return words;
    }

    synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    synchronized int lookups() {
        return lookups;
    }

    synchronized int deliveries() {
        return deliveries;
    }

    static Plan answer(Delivery delivery) {
        return (platform, parcel) -> delivery;
    }

    /** It arrives, but nobody hears of it. */
    static Plan arrivesUnheard() {
        return (platform, parcel) -> {
            platform.arrive(parcel);
            return new Delivery.Unclear("time-out");
        };
    }

    static Plan lost() {
        return answer(new Delivery.Unclear("time-out"));
    }

    /** The process dies right after it arrived. */
    static Plan arrivesAndTheProcessDies() {
        return (platform, parcel) -> {
            platform.arrive(parcel);
            throw new Killed();
        };
    }

    /** The process dies before anything went out. */
    static Plan theProcessDies() {
        return (platform, parcel) -> {
            throw new Killed();
        };
    }

    /** Stands for kill -9: nothing catches it, so nothing is written down. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
