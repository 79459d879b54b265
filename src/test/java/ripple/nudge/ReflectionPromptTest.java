package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;
import ripple.people.Person;
import ripple.reflection.CareDesk;
import ripple.reflection.Invitations;
import ripple.reflection.ReflectionService;

/** When people are asked to reflect. */
class ReflectionPromptTest {

    @OnBothDatabases
    void whoBeganOnASaturdayIsAskedOnMondays(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-14T07:00");
        Prompts prompts = desk.prompts(List.of(new ReflectionPrompt(new Invitations(CareDesk.texts()))));
        Person nurse = desk.person();
        Clock saturday = Clock.fixed(PromptDesk.at("2026-11-14T07:00"), ZoneOffset.UTC);
        new CareDesk.Services(database, desk.people, saturday).reflections.start(new Member(desk.program, nurse.id()));

        assertThat(due(prompts, "2026-11-27T07:00:10")).isEmpty();
        assertThat(due(prompts, "2026-11-28T07:00:10")).containsExactly(Ending.QUIET_HOURS);
        assertThat(due(prompts, "2026-11-30T08:00:00")).containsExactly(Ending.SENT);
        assertThat(desk.messages(nurse)).singleElement().asString().contains("Listening and empathy");
        assertThat(desk.planned(nurse)).containsExactly(ReflectionService.PROMPT + " 2026-12-14");
    }

    private static List<Ending> due(Prompts prompts, String local) {
        List<Ending> endings = new ArrayList<>();
        prompts.due(PromptDesk.at(local), ended -> endings.add(ended.ending()));
        return endings;
    }
}
