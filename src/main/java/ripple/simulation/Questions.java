package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ripple.simulation.Chronicle.Pair;

/**
 * Judges what is asked about each pair: one of its mentor and whoever stands in, once a week; every two weeks where the mentor wished so of
 * a pair that was steady, until there is trouble.
 */
final class Questions {

    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final Duration A_QUARTER_DAY = Duration.ofHours(6);
    private static final int WEEKLY = 1;
    private static final int STEADY = 4;
    private static final String ON_TRACK = "on-track";
    private static final String SKIPPED = "skip";
    private static final Set<String> TROUBLE = Set.of("stuck", "did-not-meet");

    private final Map<Long, Script> scripts;
    private final Chronicle chronicle;
    private final Faults faults;
    private final Map<String, History> histories = new TreeMap<>();
    private final Map<String, Card> cards = new HashMap<>();
    private final Set<String> wishes = new HashSet<>();
    private int asStandIn;
    private int slower;
    private int back;

    Questions(Map<Long, Script> scripts, Chronicle chronicle, Faults faults) {
        this.scripts = Map.copyOf(scripts);
        this.chronicle = chronicle;
        this.faults = faults;
    }

    /** One question about one pair. */
    private record Card(String pair, String week, long asked) {}

    /** What was asked and said about a pair, week by week, and how often it is to be asked about since when. */
    private record History(NavigableMap<String, Card> weeks, Map<Card, String> words, TreeMap<Instant, Pace> paces) {
        static History fresh() {
            return new History(new TreeMap<>(), new HashMap<>(), new TreeMap<>());
        }

        Pace pace(Instant at) {
            return Optional.ofNullable(paces.floorEntry(at))
                    .map(Map.Entry::getValue)
                    .orElse(Pace.USUAL);
        }

        /** Weeks on track in a row: what was skipped says nothing, and the newest may still be answered. */
        int steadyWeeks() {
            int steady = 0;
            boolean isNewest = true;
            for (Card card : weeks.descendingMap().values()) {
                String word = words.getOrDefault(card, "");
                if (word.equals(ON_TRACK)) {
                    steady++;
                } else if (!word.equals(SKIPPED) && !(isNewest && word.isEmpty())) {
                    return steady;
                }
                isNewest = false;
            }
            return steady;
        }
    }

    /** @param isWished whether the mentor said so, since there was trouble last */
    private record Pace(int weeks, boolean isWished) {
        static final Pace USUAL = new Pace(WEEKLY, false);
    }

    /** In the order in which the database wrote it down. */
    void note(SimulationStore.Entry entry, Instant now) {
        switch (entry.what()) {
            case "card" -> asks(entry, now);
            case "word" -> says(entry, now);
            case "pace" -> paces(entry, now);
            default -> {}
        }
    }

    private void asks(SimulationStore.Entry entry, Instant now) {
        String[] of = entry.occurrence().split("/", -1);
        Card card = new Card("mentorship:" + of[0], of[1], entry.person());
        cards.put(entry.subject(), card);
        Pair pair = chronicle.findPair(card.pair).orElseThrow();
        History history = history(card.pair);
        if (!pair.isActive(now)) {
            fault(card, now, "though it is not active");
        }
        if (lookingAfter(pair, now) != card.asked) {
            fault(card, now, "though person " + lookingAfter(pair, now) + " looks after it");
        }
        Optional.ofNullable(history.weeks.lastEntry())
                .filter(last -> Week.between(last.getKey(), card.week) < history.pace(now).weeks)
                .ifPresent(last -> fault(card, now, "too soon after " + last.getKey()));
        history.weeks.put(card.week, card);
        asStandIn += card.asked == pair.mentor() ? 0 : 1;
    }

    private void says(SimulationStore.Entry entry, Instant now) {
        Card card = Objects.requireNonNull(cards.get(entry.subject()));
        History history = history(card.pair);
        history.words.put(card, entry.kind());
        if (TROUBLE.contains(entry.kind())) {
            back += history.pace(now).weeks > WEEKLY ? 1 : 0;
            history.paces.put(now, Pace.USUAL);
        }
    }

    private void paces(SimulationStore.Entry entry, Instant now) {
        String pair = "mentorship:" + entry.subject();
        int weeks = Integer.parseInt(entry.kind());
        History history = history(pair);
        if (weeks > WEEKLY && !(wishes.contains(pair + "/" + weeks) && history.steadyWeeks() >= STEADY)) {
            faults.add("From " + now + " on " + pair + " is asked about every " + weeks
                    + " weeks, though nobody wished so after four steady weeks");
        }
        slower += weeks > WEEKLY ? 1 : 0;
        history.paces.put(now, new Pace(weeks, true));
    }

    /** A mentor says how often to ask about a pair. */
    void did(Order order) {
        if (order.presses("checkin.pace")) {
            String[] value = order.word(1).split(":", -1);
            Optional.ofNullable(cards.get(value[0])).ifPresent(card -> wishes.add(card.pair + "/" + value[1]));
        }
    }

    /** What stands in a message: questions to whoever looks after the pair, and the offer to ask less often where it belongs. */
    void reads(Told told) {
        Set<String> shown = new HashSet<>();
        told.buttons("checkin.word").forEach(button -> shown.add(number(button)));
        Set<String> offered = new HashSet<>();
        told.buttons("checkin.pace").forEach(button -> offered.add(number(button)));
        for (String number : shown) {
            Card card = cards.get(number);
            if (card == null || card.asked != told.person()) {
                faults.add(told, "asks about a pair of somebody else");
            } else {
                judge(told, card, offered.contains(number));
            }
        }
    }

    private static String number(Told.Pressable button) {
        return button.value().split(":", -1)[0];
    }

    private void judge(Told told, Card card, boolean isOffered) {
        Pair pair = chronicle.findPair(card.pair).orElseThrow();
        History history = history(card.pair);
        Pace pace = history.pace(told.at());
        if (!pair.isActive(told.at()) || lookingAfter(pair, told.at()) != told.person()) {
            faults.add(
                    told,
                    "asks about " + card.pair + ", after which person " + lookingAfter(pair, told.at()) + " looks");
        }
        boolean isDue = told.person() == pair.mentor()
                && pace.weeks == WEEKLY
                && !pace.isWished
                && history.steadyWeeks() >= STEADY;
        if (isDue != isOffered) {
            String what = isDue ? "does not offer" : "offers";
            faults.add(told, what + " to ask every two weeks about " + card.pair);
        }
    }

    /** Looks for questions that could have been asked and were not. */
    void close(Losses losses, Instant start, Instant end) {
        for (Pair pair : chronicle.pairs()) {
            Stream.concat(
                            Stream.of(pair.mentor()),
                            chronicle.covers().standInsOf(pair.mentor()).stream()
                                    .filter(standIn -> standIn != pair.mentee()))
                    .distinct()
                    .forEach(person -> Week.of(script(person), start, end)
                            .filter(week -> isMissing(pair, person, week))
                            .forEach(week -> losses.judge(
                                    new Occasion(person, Occasions.MENTOR, pair.id(), week.name()), week.due())));
        }
    }

    private boolean isMissing(Pair pair, long person, Week week) {
        History history = history(pair.id());
        Instant last = week.due().plus(PATIENCE);
        boolean isTurn = Optional.ofNullable(history.weeks.lowerKey(week.name()))
                .filter(before -> Week.between(before, week.name())
                        < Math.max(history.pace(week.due()).weeks, history.pace(last).weeks))
                .isEmpty();
        return isTurn
                && !history.weeks.containsKey(week.name())
                && Losses.mayBeAsked(pair, week)
                && isAlwaysWith(pair, person, week.due(), last);
    }

    private boolean isAlwaysWith(Pair pair, long person, Instant from, Instant until) {
        List<Instant> moments = new ArrayList<>(List.of(until));
        for (Instant at = from; at.isBefore(until); at = at.plus(A_QUARTER_DAY)) {
            moments.add(at);
        }
        return moments.stream().allMatch(at -> lookingAfter(pair, at) == person);
    }

    private long lookingAfter(Pair pair, Instant at) {
        return chronicle.covers().lookingAfter(pair, at, script(pair.mentor()).zone());
    }

    private History history(String pair) {
        return histories.computeIfAbsent(pair, first -> History.fresh());
    }

    private void fault(Card card, Instant now, String why) {
        faults.add("Person " + card.asked + " was asked about " + card.pair + " in " + card.week + " at " + now + ", "
                + why);
    }

    private Script script(long person) {
        return Optional.ofNullable(scripts.get(person)).orElseThrow();
    }

    YearReport.Care care() {
        return new YearReport.Care(
                (int) chronicle.covers().all().stream()
                        .filter(Covers.Cover::isAgreed)
                        .count(),
                asStandIn,
                slower,
                back);
    }
}
