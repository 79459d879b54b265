package ripple.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A platform on which everything that can go wrong goes wrong at random: also messages that arrive after the answer was given up. */
final class FaultyPlatform implements Messenger {
    private static final Duration REQUEST = OutboxSettings.STANDARD.requestLimit();

    private final FakePlatform platform = new FakePlatform();
    private final List<UnderWay> underWay = new ArrayList<>();
    private final Clock clock;
    private final RandomGenerator random;
    private boolean healed;

    FaultyPlatform(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    private record UnderWay(Parcel parcel, Instant arrives) {}

    void heal() {
        healed = true;
    }

    List<FakePlatform.Arrival> arrivals() {
        arriveByNow();
        return platform.arrivals();
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        arriveByNow();
        Duration after = Duration.ofSeconds(random.nextInt(1, 20));
        return switch (healed ? 99 : random.nextInt(24)) {
            case 0, 1 -> new Delivery.NotSent("refused");
            case 2, 3 -> new Delivery.Unclear("lost");
            case 4, 5 -> {
                platform.arrive(parcel);
                yield new Delivery.Unclear("unheard");
            }
            case 6, 7 -> {
                arriveLater(parcel);
                yield new Delivery.Unclear("late");
            }
            case 8 -> new Delivery.Later(after, Scope.CONVERSATION);
            case 9 -> new Delivery.Later(after, Scope.METHOD);
            case 10 -> new Delivery.Later(after, Scope.WORKSPACE);
            case 11 -> throw new FakePlatform.Killed();
            case 12 -> {
                arriveLater(parcel);
                throw new FakePlatform.Killed();
            }
            case 13 -> {
                platform.arrive(parcel);
                throw new FakePlatform.Killed();
            }
            case 14 -> new Delivery.Refused(Refusal.PERSON_UNREACHABLE);
            default -> new Delivery.Sent(platform.arrive(parcel));
        };
    }

    /** Within the time that a request lasts. */
    private void arriveLater(Parcel parcel) {
        Duration delay = Duration.ofMillis(random.nextLong(REQUEST.toMillis()));
        underWay.add(new UnderWay(parcel, clock.instant().plus(delay)));
    }

    private void arriveByNow() {
        Instant now = clock.instant();
        underWay.stream()
                .filter(message -> !message.arrives().isAfter(now))
                .sorted(java.util.Comparator.comparing(UnderWay::arrives))
                .forEach(message -> platform.arrive(message.parcel()));
        underWay.removeIf(message -> !message.arrives().isAfter(now));
    }

    @Override
    public Lookup find(Parcel parcel) {
        arriveByNow();
        return switch (healed ? 99 : random.nextInt(10)) {
            case 0 -> new Lookup.NotNow(Duration.ofSeconds(3));
            case 1 -> throw new FakePlatform.Killed();
            default -> platform.find(parcel);
        };
    }
}
