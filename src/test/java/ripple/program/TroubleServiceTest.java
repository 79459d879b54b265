package ripple.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.program.TroubleService.Told;

/** Telling somebody else about trouble. */
class TroubleServiceTest {

    private static final String WORDS = "My mentor raises his voice at me in front of others.";

    @OnBothDatabases
    void itReachesOnePersonAndStandsNowhereElse(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author contact = desk.member();
        Author lead = desk.holding(Role.LEAD);
        setContact(desk, contact);
        Member nurse = member(desk.member());
        TroubleService troubles = troubles(desk);

        assertThat(troubles.contacts(nurse).contacts())
                .extracting(TroubleContact::person)
                .containsExactly(contact.person(), lead.person());
        assertThat(troubles.tell(nurse, contact.person(), WORDS, Optional.empty(), "form:V1"))
                .isEqualTo(new Told.Sent("A colleague"));
        troubles.tell(nurse, contact.person(), WORDS, Optional.empty(), "form:V1");

        assertThat(desk.outbox()).singleElement().asString().contains("form:V1", "raises his voice");
        assertThat(desk.strings("SELECT conversation FROM outbox_messages"))
                .containsExactly("person:" + contact.person().value());
        assertThat(desk.strings("SELECT act FROM audit_entries")).isEmpty();
    }

    @OnBothDatabases
    void whoIsInTroubleWithTheSecondContactChoosesTheLead(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author contact = desk.member();
        Author lead = desk.holding(Role.LEAD);
        setContact(desk, contact);

        assertThat(troubles(desk).contacts(member(contact)).contacts())
                .extracting(TroubleContact::person)
                .containsExactly(lead.person());
        assertThat(troubles(desk).tell(member(contact), lead.person(), WORDS, Optional.empty(), "form:V2"))
                .isInstanceOf(Told.Sent.class);
    }

    @OnBothDatabases
    void nobodyButThoseOfferedCanBeToldAndNobodyWhoLeft(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author contact = desk.member();
        setContact(desk, contact);
        Member nurse = member(desk.member());
        TroubleService troubles = troubles(desk);

        for (PersonId other : List.of(desk.member().person(), nurse.person(), new PersonId(999_999))) {
            assertThat(troubles.tell(nurse, other, WORDS, Optional.empty(), "form:V3"))
                    .isInstanceOf(Told.NotThere.class);
        }
        desk.learn(contact, Standing.DEACTIVATED);
        assertThat(troubles.contacts(nurse).contacts()).isEmpty();
        assertThat(troubles.tell(nurse, contact.person(), WORDS, Optional.empty(), "form:V3"))
                .isInstanceOf(Told.NotThere.class);
        assertThat(desk.outbox()).isEmpty();
    }

    @OnBothDatabases
    void nothingIsSentWhileTheProgramIsTriedOut(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author contact = desk.member();
        setContact(desk, contact);
        desk.execute("UPDATE program_standings SET mode = 'test' WHERE program_id = " + desk.program.value());
        Member nurse = member(desk.member());

        assertThat(troubles(desk).contacts(nurse).live()).isFalse();
        assertThat(troubles(desk).tell(nurse, contact.person(), WORDS, Optional.empty(), "form:V4"))
                .isInstanceOf(Told.NotThere.class);
        assertThat(desk.outbox()).isEmpty();
    }

    @OnBothDatabases
    void aPatientIsStoppedHereToo(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author contact = desk.member();
        setContact(desk, contact);
        assertThat(troubles(desk)
                        .tell(member(desk.member()), contact.person(), "MRN 4711-2245", Optional.empty(), "form:V5"))
                .isInstanceOfSatisfying(
                        Told.Stopped.class, stopped -> assertThat(stopped.why()).isInstanceOf(Checked.Blocked.class));
        assertThat(desk.outbox()).isEmpty();
    }

    private static TroubleService troubles(IdeaDesk desk) {
        return new TroubleService(
                desk.database.transactions(),
                desk.people,
                new FreeText(new IdentifierGuard(), desk.people),
                new Outbox(java.time.Clock.fixed(desk.now(), IdeaDesk.NEW_YORK), () -> {}));
    }

    private static void setContact(IdeaDesk desk, Author contact) {
        ProgramSettings usual = ProgramSettings.usual(IdeaDesk.NEW_YORK);
        desk.set(new ProgramSettings(
                usual.zone(),
                Set.of(),
                List.of(),
                Optional.empty(),
                usual.safety(),
                Optional.of(contact.person()),
                usual.answerByDays(),
                usual.texts()));
    }

    private static Member member(Author author) {
        return new Member(author.program(), author.person());
    }
}
