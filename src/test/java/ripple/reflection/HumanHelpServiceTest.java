package ripple.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.people.Member;
import ripple.people.Role;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;

/** Whom people in need can call, and who sets that. */
class HumanHelpServiceTest {

    private static final String OWN =
            "North site: staff support, 212-555-0100, day and night\n\nSouth site: ask for Maria";

    @OnBothDatabases
    void theLeadSetsItAndEmptyWordsBringBackTheUsual(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        HumanHelpService help = help(desk);
        Member lead = member(desk.holding(Role.LEAD));
        assertThat(help.of(desk.program)).isEqualTo(HumanHelp.USUAL);

        assertThat(help.change(lead, OWN, Optional.empty())).isInstanceOf(HumanHelpService.Change.Saved.class);
        assertThat(help.of(desk.program).lines())
                .containsExactly("North site: staff support, 212-555-0100, day and night", "South site: ask for Maria");
        assertThat(help.of(desk.openProgram())).isEqualTo(HumanHelp.USUAL);

        help.change(lead, " \n ", Optional.empty());
        assertThat(help.of(desk.program)).isEqualTo(HumanHelp.USUAL);
    }

    @OnBothDatabases
    void nobodyElseMaySetOrReadTheSetting(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        HumanHelpService help = help(desk);
        for (Author other : new Author[] {desk.member(), desk.holding(Role.TRIAGER)}) {
            assertThat(help.toChange(member(other))).isEmpty();
            assertThat(help.change(member(other), OWN, Optional.empty()))
                    .isInstanceOf(HumanHelpService.Change.NotYours.class);
        }
        assertThat(help.of(desk.program)).isEqualTo(HumanHelp.USUAL);
    }

    @OnBothDatabases
    void aPatientsNumberIsStopped(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Member lead = member(desk.holding(Role.LEAD));
        assertThat(help(desk).change(lead, "Her MRN 4711-2245", Optional.empty()))
                .isInstanceOfSatisfying(
                        HumanHelpService.Change.Stopped.class,
                        stopped -> assertThat(stopped.why()).isInstanceOf(Checked.Blocked.class));
    }

    private static HumanHelpService help(IdeaDesk desk) {
        return new HumanHelpService(
                desk.database.transactions(),
                desk.people,
                new FreeText(new IdentifierGuard(), desk.people),
                Clock.fixed(Instant.parse("2026-11-23T14:12:00Z"), ZoneOffset.UTC));
    }

    private static Member member(Author author) {
        return new Member(author.program(), author.person());
    }
}
