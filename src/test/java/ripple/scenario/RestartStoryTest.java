package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Ripple is updated while people have forms open: what they send afterwards is kept, and old buttons still know what they mean. */
class RestartStoryTest {

    @Test
    void formsLeftOpenAreSentOffAfterwards() {
        try (Hospital hospital = new Hospital(DatabaseKind.SQLITE)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat clerk = hospital.as(MadeUpHospital.CLERK).inDirect();
            Seat other = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).inDirect();
            PairStoryTest.begin(hospital, nurse, doctor);

            nurse.command("/mentor", "pairs");
            nurse.press(nurse.awaitMessage("Dr Li Wei Chen, your mentor"), "Agreement");
            OpenForm agreement = nurse.awaitForm("Only you two can read it");
            doctor.command("/mentor", "pairs");
            doctor.press(doctor.awaitMessage("Amara Osei, your mentee"), "Pause");
            OpenForm pause = doctor.awaitForm("rests: nothing is asked");
            clerk.command("/mentor", "ask");
            OpenForm wish = clerk.awaitForm("Leave open what does not matter");
            other.openHome();
            CaptureStoryTest.homeShows(other, "Write one now");
            other.pressInHome("Write one now");
            OpenForm reflection = other.awaitForm("What happened?");

            hospital.restart();

            PairStoryTest.fill(agreement);
            nurse.awaitForm("I asked Dr Li Wei Chen to confirm it").close();
            pause.chooseDay("Until when?", "2026-12-01").send();
            doctor.awaitForm("Paused until December 1, 2026").close();
            wish.type("What would you like to tell the mentor?", "How to begin").send();
            clerk.awaitForm("fits").send();
            reflection.type("What happened?", "We tried it once").send();
            other.awaitForm("Saved");
            assertThat(hospital.stores("We tried it once")).isTrue();
        }
    }

    @Test
    void oldButtonsAndTwoWindowsEndItOnce() {
        try (Hospital hospital = new Hospital(DatabaseKind.SQLITE)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            PairStoryTest.begin(hospital, nurse, doctor);
            Said hers = card(nurse, "Dr Li Wei Chen, your mentor");
            Said his = card(doctor, "Amara Osei, your mentee");
            nurse.press(hers, "End");
            OpenForm herEnd = nurse.awaitForm("Nobody is to blame");
            doctor.press(his, "End");
            OpenForm hisEnd = doctor.awaitForm("Nobody is to blame");

            hospital.restart();

            herEnd.choose("What comes nearest?", "Not the right fit").send();
            nurse.awaitForm("and I told them kindly").close();
            hisEnd.choose("What comes nearest?", "Not the right fit").send();
            assertThat(doctor.awaitForm("is over, so nothing was changed").words())
                    .contains("Ended on");
            doctor.form().orElseThrow().close();
            hospital.tick();
            lead.awaitMessage("Reason given");
            assertThat(lead.messages().stream()
                            .filter(said -> said.words().contains("Reason given"))
                            .toList())
                    .hasSize(1);

            for (String button : List.of("Agreement", "Pause", "Complete", "End")) {
                doctor.press(his, button);
                doctor.awaitForm("is over, so nothing was changed").close();
            }
        }
    }

    private static Said card(Seat seat, String words) {
        seat.command("/mentor", "pairs");
        return seat.awaitMessage(words);
    }
}
