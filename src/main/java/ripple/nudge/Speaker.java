package ripple.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.due.DueTable.Come;
import ripple.outbox.Courtesy;
import ripple.outbox.Kind;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.Addressee;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.texts.Texts;

/** Speaks to one person about all that has come for them: what may go goes in one message, and the rest waits or ends by its courtesy. */
public final class Speaker {

    private static final Duration DAY = Duration.ofDays(1);

    private final PeopleService people;
    private final Outbox outbox;
    private final DueTable due;
    private final Map<String, Prompt> prompts;
    private final Bundle bundle;

    public Speaker(PeopleService people, Outbox outbox, DueTable due, Texts texts, List<Prompt> prompts) {
        this.people = people;
        this.outbox = outbox;
        this.due = due;
        this.prompts = prompts.stream().collect(Collectors.toUnmodifiableMap(Prompt::name, Function.identity()));
        this.bundle = new Bundle(texts);
    }

    /** To be asked for once for each transaction. */
    ProgramDays days(Transaction transaction) {
        return new ProgramDays(transaction, people);
    }

    /** Whether this person is here and in their hours, so that it is worth asking whether they want to be undisturbed. */
    boolean isReachable(ProgramDays days, ProgramId program, PersonId id, Instant now) {
        return people.findAddressee(days.transaction(), program, id)
                .filter(Addressee::takesPart)
                .map(addressee -> listener(days, addressee, false, now))
                .filter(listener -> listener.heldBack(Kind.REQUEST).isEmpty())
                .isPresent();
    }

    /** All that has come for one person. */
    List<Ended> speak(ProgramDays days, List<Come> come, boolean quiet, Instant now) {
        Transaction transaction = days.transaction();
        Due first = come.get(0).due();
        return people.findAddressee(transaction, first.program(), first.person())
                .filter(Addressee::takesPart)
                .map(addressee ->
                        new Turn(transaction, heard(transaction, listener(days, addressee, quiet, now))).speak(come))
                .orElseGet(() -> left(transaction, come, now));
    }

    /** Who has left is asked nothing; what was planned stays until its feature ends it, since people come back. */
    private List<Ended> left(Transaction transaction, List<Come> come, Instant now) {
        come.forEach(one -> due.lookAt(transaction, one, now.plus(DAY)));
        return come.stream().map(one -> ended(one, Ending.LEFT)).toList();
    }

    private static Listener listener(ProgramDays days, Addressee addressee, boolean quiet, Instant now) {
        Person person = addressee.person();
        return new Listener(person, addressee.availability(), days.of(person.program()), quiet, 0, now);
    }

    /** With how much they have heard this week. */
    private static Listener heard(Transaction transaction, Listener listener) {
        return listener.having(PromptSql.counted(transaction, listener.person(), listener.week()));
    }

    private static Ended ended(Come come, Ending ending) {
        return new Ended(come.due(), ending);
    }

    /** One person's turn in one transaction. */
    private final class Turn {
        private final Transaction transaction;
        private final Listener listener;
        private final List<Ended> ended = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();

        Turn(Transaction transaction, Listener listener) {
            this.transaction = transaction;
            this.listener = listener;
        }

        List<Ended> speak(List<Come> come) {
            come.stream().sorted(Comparator.comparing(this::rank)).forEach(this::look);
            if (!words.isEmpty()) {
                send();
            }
            return ended;
        }

        private Courtesy.Cap rank(Come come) {
            return Optional.ofNullable(prompts.get(come.due().kind()))
                    .map(prompt -> prompt.kind().courtesy().cap())
                    .orElse(Courtesy.Cap.NONE);
        }

        private void look(Come come) {
            Prompt prompt = prompts.get(come.due().kind());
            if (prompt == null) { // of another version of Ripple
                due.lookAt(transaction, come, listener.now().plus(DAY));
                end(come, Ending.BROKEN);
            } else if (isTooLate(prompt, come)) {
                tooLate(prompt, come, Ending.STALE);
            } else {
                held(prompt, come).ifPresentOrElse(held -> hold(prompt, come, held), () -> ask(prompt, come));
            }
        }

        private boolean isTooLate(Prompt prompt, Come come) {
            return prompt.kind().courtesy().otherwise().isEverTooLate()
                    && listener.now().isAfter(lastMoment(prompt, come));
        }

        private Instant lastMoment(Prompt prompt, Come come) {
            return prompt.ofUseUntil(come.due(), listener.person());
        }

        private Optional<Listener.Held> held(Prompt prompt, Come come) {
            Optional<Listener.Held> held = listener.heldBack(prompt.kind());
            if (held.isPresent() || come.isAgain() || !prompt.kind().courtesy().counts()) {
                return held;
            }
            return listener.snoozed(prompt.kind())
                    .or(() -> isRoomFor(prompt) ? Optional.empty() : Optional.of(room().heldFor(prompt.kind())));
        }

        /** What goes along in a message that counts anyway costs nothing. */
        private boolean isRoomFor(Prompt prompt) {
            return words.stream().anyMatch(Word::counts) || room().isFor(prompt.kind());
        }

        private WeekRoom room() {
            return WeekRoom.of(
                    listener,
                    due.of(
                            transaction,
                            listener.person().program(),
                            listener.person().id()),
                    prompts);
        }

        /** It cannot go now: it waits, or it ends, as its courtesy says. */
        private void hold(Prompt prompt, Come come, Listener.Held held) {
            Instant last = lastMoment(prompt, come);
            boolean inTime = !held.until().isAfter(last);
            switch (prompt.kind().courtesy().otherwise()) {
                case NEXT_OPEN_HOUR -> wait(come, held.until(), held.why());
                case NEXT_WEEK -> wait(come, held.until(), isForNextWeek(held) ? Ending.NEXT_WEEK : held.why());
                case SKIPPED_WHEN_LATE -> wait(come, inTime ? held.until() : last.plusMillis(1), held.why());
                case SKIPPED, DEAD_LETTER -> {
                    if (inTime) {
                        wait(come, held.until(), held.why());
                    } else {
                        tooLate(prompt, come, held.why());
                    }
                }
            }
        }

        private boolean isForNextWeek(Listener.Held held) {
            return held.why() == Ending.CAPPED && !held.until().isBefore(listener.nextWeek());
        }

        private void wait(Come come, Instant until, Ending why) {
            due.lookAt(transaction, come, until);
            end(come, why);
        }

        private void tooLate(Prompt prompt, Come come, Ending why) {
            Optional<Due> next = come.isAgain()
                    ? Optional.empty()
                    : prompt.late(transaction, come.due(), listener.person(), listener.now());
            due.done(transaction, come, next);
            end(come, why);
        }

        private void ask(Prompt prompt, Come come) {
            if (isPlannedAnew(come)) {
                end(come, Ending.SAID);
                return;
            }
            Spoken spoken = prompt.speak(transaction, come.due(), listener.person(), listener.now());
            due.done(transaction, come, come.isAgain() ? Optional.empty() : spoken.next());
            if (spoken instanceof Spoken.Say say) {
                words.add(new Word(prompt, come, say));
            } else if (spoken instanceof Spoken.Nothing nothing) {
                end(come, nothing.why());
            }
        }

        /** The question that it reminds of came once more in this very message: its own time is yet to come. */
        private boolean isPlannedAnew(Come come) {
            return !words.isEmpty()
                    && !come.isAgain()
                    && due.find(transaction, come.due())
                            .filter(planned -> planned.at().isAfter(listener.now()))
                            .isPresent();
        }

        private void send() {
            PromptStore store = transaction.store(PromptStore.class);
            Person person = listener.person();
            Optional<Integer> counted =
                    words.stream().anyMatch(Word::counts) ? Optional.of(listener.heard() + 1) : Optional.empty();
            long message = PromptSql.begin(transaction, person, listener.week(), counted, listener.now());
            List<Word> fresh =
                    words.stream().filter(word -> isFresh(store, word, message)).toList();
            if (fresh.isEmpty()) {
                store.drop(person.program(), message);
            } else {
                Bundle.fitting(fresh, word -> word.say().sections().size())
                        .forEach(said -> outbox.put(transaction, outgoing(person, said, message)));
            }
        }

        private boolean isFresh(PromptStore store, Word word, long message) {
            boolean isFresh = PromptSql.said(transaction, word.come().due(), message);
            if (!isFresh && word.come().isAgain()) {
                store.saidAgain(word.come().due(), message);
                isFresh = true;
            }
            end(word.come(), isFresh ? Ending.SENT : Ending.SAID);
            return isFresh;
        }

        private Outgoing outgoing(Person person, List<Word> said, long message) {
            Word first = said.get(0);
            return new Outgoing(
                    person.program(),
                    key(first, person, message),
                    first.prompt().kind(),
                    new Recipient.OnePerson(person.id()),
                    bundle.message(
                            said.stream().map(Word::say).toList(),
                            said.stream().map(Word::prompt).toList(),
                            message));
        }

        private String key(Word first, Person person, long message) {
            Due of = first.come().due();
            String again = first.come().isAgain() ? ":again-" + message : "";
            return new PromptStore.Said(of.kind(), of.subject(), of.occurrence()).key(person.id()) + again;
        }

        private void end(Come come, Ending ending) {
            ended.add(ended(come, ending));
        }
    }

    /** What one prompt says. */
    private record Word(Prompt prompt, Come come, Spoken.Say say) {
        boolean counts() {
            return prompt.kind().courtesy().counts() && !come.isAgain();
        }
    }
}
