package ripple.outbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.people.PersonId;

/** To whom a message goes; the same recipient is the same conversation. */
public sealed interface Recipient {
    /** The stored name of the conversation. */
    String conversation();

    /** Reads what {@link #conversation} wrote. */
    static Recipient of(String conversation) {
        int colon = conversation.indexOf(':');
        String rest = conversation.substring(colon + 1);
        return switch (conversation.substring(0, Math.max(0, colon))) {
            case "person" -> new OnePerson(new PersonId(Long.parseLong(rest)));
            case "group" ->
                new Group(Stream.of(rest.split(","))
                        .map(Long::valueOf)
                        .map(PersonId::new)
                        .toList());
            case "channel" -> new Channel(rest);
            default -> throw new IllegalArgumentException("Not the name of a conversation");
        };
    }

    /** One person, in the direct conversation with Ripple. */
    record OnePerson(PersonId person) implements Recipient {
        @Override
        public String conversation() {
            return "person:" + person.value();
        }
    }

    /** Several people in one conversation; who is named twice is in it once, and the order says nothing. */
    record Group(List<PersonId> people) implements Recipient {
        public Group {
            people = people.stream()
                    .map(PersonId::value)
                    .distinct()
                    .sorted()
                    .map(PersonId::new)
                    .toList();
            if (people.size() < 2) {
                throw new IllegalArgumentException("A group is two people or more");
            }
        }

        @Override
        public String conversation() {
            return people.stream()
                    .map(person -> Long.toString(person.value()))
                    .collect(Collectors.joining(",", "group:", ""));
        }
    }

    /** A channel, by the platform's own key for it. */
    record Channel(String channelKey) implements Recipient {
        public Channel {
            if (channelKey.isBlank()) {
                throw new IllegalArgumentException("A channel has a key");
            }
        }

        @Override
        public String conversation() {
            return "channel:" + channelKey;
        }
    }
}
