package ripple.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.nudge.PromptActs;

/**
 * A message as it came to somebody.
 *
 * @param since when it was put, if it had to wait until it came
 * @param number of a bundle of prompts, as it stands at the buttons below it
 * @param items what it says, as far as it is a bundle
 */
record Told(
        long person,
        Instant since,
        Instant at,
        String kind,
        Optional<Long> number,
        List<Occasion> items,
        List<Pressable> buttons) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Told {
        items = List.copyOf(items);
        buttons = List.copyOf(buttons);
    }

    /** A button below it. */
    record Pressable(String act, String value) {}

    static Told of(SimulationStore.Put put, Instant at) {
        List<Pressable> buttons = below(put.body());
        Optional<Long> number = buttons.stream()
                .filter(button -> button.act().equals(PromptActs.TOMORROW))
                .map(button -> Long.parseLong(button.value()))
                .findFirst();
        return new Told(put.person(), at, at, put.kind(), number, List.of(), buttons);
    }

    Told saying(List<SimulationStore.Said> said) {
        List<Occasion> all = said.stream()
                .map(one -> new Occasion(person, one.kind(), one.subject(), one.occurrence()))
                .toList();
        return new Told(person, since, at, kind, number, all, buttons);
    }

    Told coming(Instant now) {
        return new Told(person, since, now, kind, number, items, buttons);
    }

    boolean isBundle() {
        return number.isPresent();
    }

    /** The buttons that do this. */
    List<Pressable> buttons(String act) {
        return buttons.stream().filter(button -> button.act().equals(act)).toList();
    }

    private static List<Pressable> below(String body) {
        try {
            List<Pressable> found = new ArrayList<>();
            for (JsonNode section : JSON.readTree(body).path("sections")) {
                for (JsonNode button : section.path("buttons")) {
                    found.add(new Pressable(
                            button.path("act").asText(), button.path("value").asText()));
                }
            }
            return found;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored message cannot be read", damaged);
        }
    }
}
