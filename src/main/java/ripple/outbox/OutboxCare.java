package ripple.outbox;

import java.time.Instant;
import java.util.List;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Takes the words of messages away: of those that have ended long ago, and of those to, about or by a person who is erased. */
public final class OutboxCare {
    private static final int AT_ONCE = 500;
    private static final int SHORTEST_QUOTE = 12;
    private static final int SHORTEST_NAME = 3;
    private static final String ELLIPSIS = "…";
    private static final Message NO_WORDS = Message.of(Section.of("(These words are no longer kept.)"));

    /** Messages that ended before an instant, the oldest first; says how many. */
    public int letGo(Transaction transaction, ProgramId program, Instant before, Instant now, int limit) {
        return transaction.store(OutboxCareStore.class).letGo(program, Body.write(NO_WORDS), before, now, limit);
    }

    /**
     * Messages in a conversation with this person, that mention them, or that quote what they typed. Of those that were still to go none
     * goes, and it is the turn of the next.
     */
    public int erase(Transaction transaction, ProgramId program, Traces traces, Instant now) {
        OutboxCareStore store = transaction.store(OutboxCareStore.class);
        int erased = 0;
        long after = 0;
        List<OutboxCareStore.Kept> page = store.page(program, after, AT_ONCE);
        while (!page.isEmpty()) {
            for (OutboxCareStore.Kept kept : page) {
                boolean isTheirs = isWith(Recipient.of(kept.conversation()), traces.person());
                if (isTheirs || traces.areIn(Body.read(kept.body()))) {
                    erased += erase(transaction, program, kept, now);
                }
                if (isTheirs) {
                    store.forgetReference(program, kept.id());
                }
            }
            after = page.get(page.size() - 1).id();
            page = store.page(program, after, AT_ONCE);
        }
        return erased;
    }

    private static int erase(Transaction transaction, ProgramId program, OutboxCareStore.Kept kept, Instant now) {
        Outbox.lock(transaction, program, kept.conversation());
        int erased = transaction
                .store(OutboxCareStore.class)
                .erase(program, kept.id(), Body.write(NO_WORDS), Reasons.ERASED, now);
        transaction.store(OutboxStore.class).promote(program, kept.conversation(), kept.lane(), now);
        return erased;
    }

    private static boolean isWith(Recipient recipient, PersonId person) {
        if (recipient instanceof Recipient.Group group) {
            return group.people().contains(person);
        }
        return recipient instanceof Recipient.OnePerson one && one.person().equals(person);
    }

    /** What of a person may stand in messages to others: a mention, their name, what they typed. */
    public record Traces(PersonId person, String name, List<String> typed) {
        public Traces {
            typed = typed.stream().map(Traces::plain).toList();
        }

        boolean areIn(Message message) {
            return message.sections().stream()
                    .flatMap(section -> section.text().stream())
                    .anyMatch(this::areIn);
        }

        private boolean areIn(Part part) {
            if (part instanceof Part.Mention mention) {
                return mention.person().equals(person);
            }
            boolean named = name.length() >= SHORTEST_NAME && part.plainText().contains(name);
            return named || (part instanceof Part.Typed words && isQuotation(words.text()));
        }

        /** It may be cut, its spaces may be others, and it may stand among other words; a short one must be the whole. */
        private boolean isQuotation(String text) {
            String said = plain(text);
            return typed.stream().anyMatch(words -> {
                boolean isPart = said.length() >= SHORTEST_QUOTE && words.contains(said);
                boolean contains = words.length() >= SHORTEST_QUOTE && said.contains(words);
                return said.equals(words) || isPart || contains;
            });
        }

        private static String plain(String words) {
            String line = words.strip().replaceAll("\\s+", " ");
            return line.endsWith(ELLIPSIS)
                    ? line.substring(0, line.length() - 1).strip()
                    : line;
        }

        /** Says nothing of name and words, so that no log can. */
        @Override
        public String toString() {
            return "Traces[person=" + person.value() + "]";
        }
    }
}
