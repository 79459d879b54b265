package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Standing;

/**
 * The table of who may see what and do what, cell by cell: role × state × deed, against the real services. A: authors, T: those who answer
 * ideas, O: every other member. Who is none of these is a stranger everywhere.
 */
class WhoMaySeeWhatTest {

    private static final String TABLE = """
            SEE            | waiting AT  | welcomed ATO | merged AT | not-now AT | withdrawn AT
            EDIT           | waiting A   | welcomed A   | merged    | not-now    | withdrawn
            WITHDRAW       | waiting A   | welcomed A   | merged    | not-now A  | withdrawn
            JOIN           | waiting A   | welcomed A   | merged    | not-now A  | withdrawn
            WELCOME        | waiting T   | welcomed     | merged    | not-now    | withdrawn
            MERGE          | waiting T   | welcomed T   | merged    | not-now T  | withdrawn
            NOT_NOW        | waiting T   | welcomed     | merged    | not-now    | withdrawn
            REOPEN         | waiting     | welcomed T   | merged T  | not-now T  | withdrawn
            SEE_THIS_TOO   | waiting     | welcomed TO  | merged    | not-now    | withdrawn
            NAME_VOICES    | waiting T   | welcomed T   | merged T  | not-now T  | withdrawn T
            OFFER_POST     | waiting     | welcomed T   | merged    | not-now    | withdrawn
            CONSENT_TO_POST | waiting    | welcomed A   | merged    | not-now    | withdrawn
            """;

    /** Who somebody is to the idea of a cell. */
    private enum Viewer {
        AUTHOR('A'),
        CO_AUTHOR('A'),
        LEAD('T'),
        DEPUTY('T'),
        TRIAGER('T'),
        OTHER_MEMBER('O'),
        NAMED_LEAD('O'),
        REVOKED_TRIAGER('O'),
        GUEST('-'),
        DEACTIVATED_TRIAGER('-'),
        LEAD_OF_ANOTHER_PROGRAM('-'),
        THE_SAME_CLAIMING_THIS_PROGRAM('-');

        private final char group;

        Viewer(char group) {
            this.group = group;
        }
    }

    /** What came of a deed, as far as its doer can tell. */
    private enum Came {
        DONE,
        REFUSED,
        NOT_FOUND,
        STRANGER
    }

    private static final Map<Deed, BiFunction<World, Attempt, Came>> DEEDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Deed.SEE,
                    (world, at) ->
                            found(world.desk.ideas.see(at.who(), at.idea()).isPresent())),
            Map.entry(Deed.EDIT, (world, at) -> world.edit(at)),
            Map.entry(Deed.WITHDRAW, (world, at) -> world.withdraw(at)),
            Map.entry(Deed.JOIN, (world, at) -> came(world.desk.triage.join(at.who(), at.idea(), world.other))),
            Map.entry(Deed.WELCOME, (world, at) -> came(world.desk.triage.welcome(at.who(), at.idea()))),
            Map.entry(Deed.MERGE, (world, at) -> came(world.desk.triage.merge(at.who(), at.idea(), world.other))),
            Map.entry(Deed.NOT_NOW, (world, at) -> came(world.notNow(at.who(), at.idea()))),
            Map.entry(Deed.REOPEN, (world, at) -> came(world.desk.triage.reopen(at.who(), at.idea()))),
            Map.entry(Deed.SEE_THIS_TOO, (world, at) -> came(world.desk.voices.seeThisToo(at.who(), at.idea()))),
            Map.entry(Deed.NAME_VOICES, (world, at) -> world.names(at)),
            Map.entry(Deed.OFFER_POST, (world, at) -> came(world.desk.posts.offer(at.who(), at.idea()))),
            Map.entry(Deed.CONSENT_TO_POST, (world, at) -> world.consent(at))));

    @OnBothDatabases
    void everyCellIsAsTheTableSays(Database database) {
        World world = new World(database);
        Set<String> wrong = new TreeSet<>();
        DEEDS.forEach((deed, act) -> {
            for (Triage state : Triage.values()) {
                for (Viewer viewer : Viewer.values()) {
                    IdeaNumber idea = world.ideaIn(state);
                    Came came = world.attempt(act, new Attempt(world.who(viewer), idea));
                    Came expected = expected(deed, state, viewer);
                    if (came != expected) {
                        wrong.add(deed + " × " + state + " × " + viewer + ": " + came + " and not " + expected);
                    }
                    if (came == Came.DONE) {
                        world.ideas.remove(state);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void thePolicyAndTheTableAreTheSame() {
        assertThat(DEEDS).containsOnlyKeys(Deed.values());
        for (Deed deed : DEEDS.keySet()) {
            for (Triage state : Triage.values()) {
                String may = Stream.of(
                                new Sight(true, false, state),
                                new Sight(false, true, state),
                                new Sight(false, false, state))
                        .map(sight -> sight.may(deed) ? (sight.author() ? "A" : sight.triager() ? "T" : "O") : "")
                        .collect(Collectors.joining());
                assertThat(may).as(deed + " × " + state).isEqualTo(cell(deed, state));
            }
        }
    }

    private static Came expected(Deed deed, Triage state, Viewer viewer) {
        if (viewer.group == '-') {
            return viewer == Viewer.LEAD_OF_ANOTHER_PROGRAM ? Came.NOT_FOUND : Came.STRANGER;
        }
        // One of several authors cannot withdraw an idea, only leave it: so where it is withdrawn they have left.
        char group = viewer == Viewer.CO_AUTHOR && state == Triage.WITHDRAWN ? 'O' : viewer.group;
        if (cell(deed, state).indexOf(group) >= 0) {
            return Came.DONE;
        }
        return cell(Deed.SEE, state).indexOf(group) >= 0 ? Came.REFUSED : Came.NOT_FOUND;
    }

    private static String cell(Deed deed, Triage state) {
        return TABLE.lines()
                .filter(line -> line.startsWith(deed + " "))
                .flatMap(line -> Stream.of(line.split("\\|")))
                .map(String::strip)
                .filter(cell -> cell.equals(state.code()) || cell.startsWith(state.code() + " "))
                .map(cell -> cell.substring(state.code().length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static Came found(boolean is) {
        return is ? Came.DONE : Came.NOT_FOUND;
    }

    private static Came came(Decided decided) {
        if (decided instanceof Decided.Done) {
            return Came.DONE;
        }
        return decided instanceof Decided.Missing ? Came.NOT_FOUND : Came.REFUSED;
    }

    private static Came came(Echo echo) {
        if (echo instanceof Echo.Heard) {
            return Came.DONE;
        }
        return echo instanceof Echo.Missing ? Came.NOT_FOUND : Came.REFUSED;
    }

    private static Came came(PostAnswer answer) {
        if (answer instanceof PostAnswer.Done) {
            return Came.DONE;
        }
        return answer instanceof PostAnswer.Missing ? Came.NOT_FOUND : Came.REFUSED;
    }

    private record Attempt(Author who, IdeaNumber idea) {}

    /** Two made-up hospitals, everybody in them, and an idea in every state. */
    private static final class World {
        final IdeaDesk desk;
        final Map<Triage, IdeaNumber> ideas = new EnumMap<>(Triage.class);
        final IdeaNumber other;
        private final Map<Viewer, Author> people = new EnumMap<>(Viewer.class);

        World(Database database) {
            desk = new IdeaDesk(database);
            ProgramId elsewhere = desk.openProgram();
            people.put(Viewer.AUTHOR, desk.member());
            people.put(Viewer.CO_AUTHOR, desk.member());
            people.put(Viewer.DEPUTY, desk.holding(Role.DEPUTY));
            people.put(Viewer.TRIAGER, desk.holding(Role.TRIAGER));
            people.put(Viewer.OTHER_MEMBER, desk.member());
            people.put(Viewer.NAMED_LEAD, desk.asked(Role.LEAD));
            Author revoked = desk.holding(Role.TRIAGER);
            desk.end(revoked, Role.TRIAGER);
            people.put(Viewer.REVOKED_TRIAGER, revoked);
            Author guest = desk.member();
            desk.learn(guest, Standing.GUEST);
            people.put(Viewer.GUEST, guest);
            Author deactivated = desk.holding(Role.TRIAGER);
            desk.learn(deactivated, Standing.DEACTIVATED);
            people.put(Viewer.DEACTIVATED_TRIAGER, deactivated);
            people.put(Viewer.LEAD, desk.holding(Role.LEAD));
            Author foreigner = desk.holding(elsewhere, Role.LEAD);
            people.put(Viewer.LEAD_OF_ANOTHER_PROGRAM, foreigner);
            people.put(Viewer.THE_SAME_CLAIMING_THIS_PROGRAM, new Author(desk.program, foreigner.person()));
            other = desk.keep(desk.member(), "Doors bang at night").number();
            desk.triage.welcome(lead(), other);
            desk.set(new ProgramSettings(
                    IdeaDesk.NEW_YORK,
                    Set.of(),
                    List.of(),
                    Optional.of("C0IMPROVE"),
                    new ProgramSettings.Safety(Optional.empty(), ""),
                    Optional.empty(),
                    5,
                    new ProgramSettings.Texts("", List.of())));
        }

        private Author lead() {
            return who(Viewer.LEAD);
        }

        Author who(Viewer viewer) {
            return Objects.requireNonNull(people.get(viewer));
        }

        IdeaNumber ideaIn(Triage state) {
            return ideas.computeIfAbsent(state, this::make);
        }

        /** Two people stand behind it, and a third has said that they see this too where that was possible. */
        private IdeaNumber make(Triage state) {
            Author author = who(Viewer.AUTHOR);
            Author coAuthor = who(Viewer.CO_AUTHOR);
            IdeaNumber idea = desk.keep(author, "People wait in the corridor").number();
            IdeaNumber part = desk.keep(coAuthor, "No chairs in the corridor").number();
            desk.triage.merge(lead(), part, idea);
            desk.triage.welcome(lead(), idea);
            desk.voices.seeThisToo(desk.member(), idea);
            switch (state) {
                case WAITING -> desk.triage.reopen(lead(), idea);
                case WELCOMED -> {}
                case MERGED -> desk.triage.merge(lead(), idea, other);
                case NOT_NOW -> {
                    desk.triage.reopen(lead(), idea);
                    notNow(lead(), idea);
                }
                case WITHDRAWN -> {
                    desk.ideas.withdraw(coAuthor, idea);
                    desk.ideas.withdraw(author, idea);
                }
            }
            assertThat(desk.ideas.find(lead(), idea)).map(Idea::triage).contains(state);
            return idea;
        }

        Came attempt(BiFunction<World, Attempt, Came> deed, Attempt attempt) {
            try {
                return deed.apply(this, attempt);
            } catch (NotTakingPartException stranger) {
                return Came.STRANGER;
            }
        }

        Decided notNow(Author who, IdeaNumber idea) {
            return desk.triage.notNow(who, idea, "Other changes come first.", Optional.empty());
        }

        Came edit(Attempt at) {
            int version =
                    desk.ideas.find(lead(), at.idea()).orElseThrow().history().version();
            Draft draft = Draft.ofWords("People wait in the corridor, edition " + (version + 1));
            Edited edited = desk.ideas.edit(at.who(), new Edition(at.idea(), version), draft, Optional.empty());
            if (edited instanceof Edited.Changed) {
                return Came.DONE;
            }
            return edited instanceof Edited.Missing ? missing(at) : Came.REFUSED;
        }

        Came withdraw(Attempt at) {
            Withdrawn withdrawn = desk.ideas.withdraw(at.who(), at.idea());
            if (withdrawn instanceof Withdrawn.Done || withdrawn instanceof Withdrawn.Left) {
                return Came.DONE;
            }
            return withdrawn instanceof Withdrawn.Missing ? missing(at) : Came.REFUSED;
        }

        /** "No idea of yours" is what somebody reads who does not stand behind it, whether or not they may see it. */
        private Came missing(Attempt at) {
            return desk.ideas.find(at.who(), at.idea()).isPresent() ? Came.REFUSED : Came.NOT_FOUND;
        }

        /** The one who was asked may say yes; each author may say no. */
        Came consent(Attempt at) {
            desk.posts.offer(lead(), at.idea());
            return came(desk.posts.decline(at.who(), at.idea()));
        }

        Came names(Attempt at) {
            Optional<Seen> seen = desk.ideas.see(at.who(), at.idea());
            List<Object> names = new ArrayList<>();
            seen.ifPresent(idea -> {
                assertThat(idea.voices().count()).isEqualTo(1);
                names.addAll(idea.voices().people());
            });
            if (!names.isEmpty()) {
                return Came.DONE;
            }
            return seen.isPresent() ? Came.REFUSED : Came.NOT_FOUND;
        }
    }
}
