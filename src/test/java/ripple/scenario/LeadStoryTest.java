package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Whoever runs the program hears on Mondays of what needs a look, and of nothing else; and can do something about it. */
class LeadStoryTest {

    private static final String NEEDS_A_LOOK = "What needs a look in mentoring this week";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aPairThatHasGoneQuietIsNudgedAndThenReassigned(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            AskStoryTest.begin(nurse, doctor);

            lead.command("/ripple", "program");
            OpenForm program = lead.awaitForm("Mentors and mentees");
            assertThat(program.words()).contains("1 pair: 0 steady, 0 quiet, 0 stuck.");
            program.press("Open mentoring");
            assertThat(lead.awaitForm("They have just begun.").words())
                    .contains("Dr Li Wei Chen and Amara Osei", "Nobody waits for a mentor.");

            // Nothing of the first weeks reaches the lead. Dr Chen's own questions show that what was due by then is
            // done.
            for (String tuesday : List.of("2026-12-01", "2026-12-08")) {
                long before = questions(doctor);
                hospital.moveTo(tuesday + "T14:10:00Z");
                doctor.await(
                        "this week's question",
                        () -> Optional.of(questions(doctor)).filter(now -> now > before));
            }
            assertThat(lead.messages())
                    .as("nothing needs a look")
                    .noneMatch(said -> said.words().contains(NEEDS_A_LOOK));
            hospital.moveTo("2026-12-15T14:12:00Z");

            Said monday = lead.awaitMessage(NEEDS_A_LOOK);
            assertThat(monday.words()).contains("Quiet:", "Dr Li Wei Chen and Amara Osei. Nothing heard for");
            lead.press(monday, "Nudge");
            lead.awaitMessage("both get a kind word from me");
            nurse.awaitMessage("Nadia Haddad, who runs the program, thought of you and Dr Li Wei Chen.");
            doctor.awaitMessage("thought of you and Amara Osei.");

            lead.press(monday, "Open");
            OpenForm pair = lead.awaitForm("What the mentor said, week by week");
            assertThat(pair.words()).contains("Dr Li Wei Chen and Amara Osei", "They have no agreement yet.");
            pair.close();

            lead.press(monday, "Reassign");
            lead.awaitForm("ends without blame").send();
            lead.awaitForm("Amara Osei is asked whether they would like another mentor")
                    .close();
            nurse.awaitMessage("begin anew with somebody else");
            doctor.awaitMessage("begin anew with somebody else");
            lead.press(monday, "Nudge");
            lead.awaitMessage("There is no such pair any more.");
        }
    }

    private static long questions(Seat mentor) {
        return mentor.messages().stream()
                .filter(said -> said.words().contains("Your mentees this week."))
                .count();
    }
}
