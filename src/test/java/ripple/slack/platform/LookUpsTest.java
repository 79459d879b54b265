package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import ripple.people.ProgramId;
import ripple.slack.EdgeDesk;
import ripple.slack.StubSlack;
import ripple.slack.act.Handlers;
import ripple.slack.act.JsonFields;

/** What Slack tells late does not overwrite what it told since. */
class LookUpsTest {

    @Test
    void anAnswerThatWasOvertakenIsNotUsed() throws Exception {
        try (EdgeDesk desk = new EdgeDesk(new Handlers())) {
            AddressBook book = desk.platform.book();
            ProgramId program = book.openProgram("T1");
            Contact ana = book.meet(program, "U1");
            Workspace workspace = book.findWorkspace("T1").orElseThrow();
            desk.slack.answer("users.info", call -> {
                desk.platform.lookUps().learn(workspace, ana, card("{\"id\":\"U1\",\"real_name\":\"New Name\"}"));
                return StubSlack.Reply.ok("{\"ok\":true,\"user\":{\"id\":\"U1\",\"real_name\":\"Old Name\"}}");
            });

            desk.platform.lookUps().lookUp(workspace);

            assertThat(desk.people.find(program, ana.person()).orElseThrow().name())
                    .isEqualTo("New Name");
        }
    }

    @Test
    void whatSlackLeavesOutIsReplacedByWhatIsUsual() {
        assertThat(card("{}").profile("T1", ZoneOffset.UTC).name()).isEmpty();
        assertThat(card("{\"tz\":\"Mars/Olympus\"}")
                        .profile("T1", ZoneOffset.UTC)
                        .zone())
                .isEqualTo(ZoneOffset.UTC);
        assertThat(card("{\"profile\":{\"display_name\":\"ana\"},\"name\":\"ana.perez\"}")
                        .profile("T1", ZoneOffset.UTC)
                        .name())
                .isEqualTo("ana");
    }

    @Test
    void ownersAndAdministratorsAreTold() {
        assertThat(card("{\"is_owner\":true}").profile("T1", ZoneOffset.UTC).admin())
                .isTrue();
        assertThat(card("{\"is_admin\":true}").profile("T1", ZoneOffset.UTC).admin())
                .isTrue();
        assertThat(card("{\"is_admin\":false,\"is_owner\":false}")
                        .profile("T1", ZoneOffset.UTC)
                        .admin())
                .isFalse();
    }

    private static UserCard card(String json) {
        return new UserCard(JsonFields.parse(json));
    }
}
