package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Somebody offers to be a mentor; the offer is found by those it is for, rests until its day, and ends with its mentor. */
class OfferStoryTest {

    private static final String AREAS = "What can you help with?";
    private static final String DR_CHEN = "Dr Li Wei Chen";
    private static final String NOBODY = "Nobody who fits has room now.";
    private static final String ONE = "One mentor who fits has room.";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void anOfferIsForThoseWhomItsMentorCanBeMatchedWith(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat physio = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).inDirect();

            // Nothing chosen: the form stays open with all that stands in it. Then with Priya among the people to
            // avoid.
            doctor.openHome();
            CaptureStoryTest.homeShows(doctor, "Or would you guide one?");
            doctor.pressInHome("Offer to be a mentor");
            doctor.awaitForm("nobody becomes your mentee without your yes").send();
            OpenForm open = doctor.await(
                    "a sentence at the field",
                    () -> doctor.form().filter(form -> form.errors().containsKey("areas")));
            open.choose(AREAS, "Bringing a team along")
                    .choose("Which kinds of change have you tried out yourself?", "discharge")
                    .choosePeople("Not with these people", MadeUpHospital.PHYSIOTHERAPIST)
                    .send();
            OpenForm saved = doctor.awaitForm("Thank you. Your offer is saved");
            assertThat(saved.words())
                    .contains("There is room for 2 mentees.", "Your first time as a mentor")
                    .doesNotContain("Priya");
            assertThat(saved.buttons()).containsExactly("Edit", "Pause until…", "Stop");
            saved.close();

            // Amara finds the offer with its reasons; Priya does not, and reads nothing of why.
            OpenForm found = ask(nurse, ONE);
            assertThat(found.words())
                    .contains(DR_CHEN, "has run discharge pilots", "Can help with bringing a team along · room for 2");
            found.close();
            OpenForm none = ask(physio, NOBODY);
            assertThat(none.words()).doesNotContain("Chen").doesNotContainIgnoringCase("avoid");
            none.close();

            // Paused: nobody finds it. On its day it goes on by itself.
            doctor.command("/mentor", "");
            Said standing = doctor.awaitMessage("Where you stand");
            doctor.press(standing, "My offer");
            doctor.awaitForm("There is room").press("Pause until…");
            doctor.awaitForm("Until then nobody new")
                    .chooseDay("Pause until", "2026-12-01")
                    .send();
            doctor.awaitForm("goes on by itself on Tuesday, December 1, 2026").close();
            ask(nurse, NOBODY).close();
            hospital.moveTo("2026-12-01T14:00:00Z");
            ask(nurse, ONE).close();

            // Whoever has left the workspace is suggested to nobody.
            hospital.as(MadeUpHospital.WORKSPACE_ADMIN).deactivate(MadeUpHospital.DOCTOR);
            hospital.tick();
            nurse.await("the offer to be gone", () -> {
                OpenForm shown = ask(nurse, "has room");
                shown.close();
                nurse.awaitClosedForm();
                return shown.words().contains(NOBODY) ? Optional.of(shown) : Optional.empty();
            });
            assertThat(hospital.logged()).doesNotContain("Priya");
        }
    }

    private static OpenForm ask(Seat mentee, String room) {
        mentee.command("/mentor", "ask");
        OpenForm wishes = mentee.awaitForm("Leave open what does not matter");
        wishes.clear("Which kind of change is it about?")
                .choose("Which kind of change is it about?", "discharge")
                .send();
        return mentee.awaitForm(room);
    }
}
