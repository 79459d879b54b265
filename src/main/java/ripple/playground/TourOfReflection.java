package ripple.playground;

import java.util.List;

/** Time for oneself: a private reflection, shared with a mentor and taken back, and somebody who is in need. */
final class TourOfReflection extends Chapter {

    private static final String WHAT = "What happened?";
    private static final String REFLECTED = "A man wanted to be asked, and I told him instead";

    TourOfReflection(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Amara reflects, for herself", this::reflect),
                new Scene("Amara shares it with her mentor, and takes it back", this::share),
                new Scene("Grace is in need", this::inNeed));
    }

    private void reflect() {
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        transcript.does("Amara", "wants to be asked every two weeks, and writes a first reflection.");
        amara.openHome();
        amara.await("the offer on her Home page", () -> button(amara, "Ask me every two weeks"));
        amara.pressInHome("Ask me every two weeks");
        amara.await("the next date on her Home page", () -> button(amara, "Stop asking me"));
        amara.pressInHome("Write one now");
        OpenForm form = amara.awaitForm(WHAT);
        transcript.reads("Amara", form.shown());
        form.type(WHAT, REFLECTED).send();
        OpenForm saved = amara.awaitForm("Only you can read it");
        transcript.reads("Amara", saved.shown());
        saved.close();
        amara.await("it on her Home page", () -> button(amara, "Share with my mentor"));
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.WARD);
        nadia.openHome();
        transcript.expect("the lead sees nothing of it", !nadia.home().contains(REFLECTED));
    }

    private void share() {
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        Seat chen = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD).inDirect();
        transcript.does("Amara", "shares it with her mentor.");
        amara.pressInHome("Share with my mentor");
        Said told = chen.awaitMessage("shares a reflection with you");
        transcript.expect(
                "the message itself tells nothing of it", !told.words().contains(REFLECTED));
        chen.press(told, "Read");
        OpenForm read = chen.awaitForm(REFLECTED);
        transcript.reads("Dr Chen", read.shown());
        read.close();
        transcript.does("Amara", "takes it back.");
        amara.await("the button to take it back", () -> button(amara, "Share no longer"));
        amara.pressInHome("Share no longer");
        amara.await("it to be private again", () -> button(amara, "Share with my mentor"));
    }

    private void inNeed() {
        Seat grace = seat(MadeUpHospital.CLERK, MadeUpHospital.WARD);
        transcript.does("Grace", "writes something that worries.");
        grace.openHome();
        grace.await("the offer on her Home page", () -> button(grace, "Write one now"));
        grace.pressInHome("Write one now");
        grace.awaitForm(WHAT)
                .type(WHAT, "Since the complaint I don't want to live anymore.")
                .send();
        OpenForm help = grace.awaitForm("You do not have to carry it alone");
        transcript.reads("Grace", help.shown());
        transcript.expect("she is told to contact a person now", help.words().contains("contact a person now"));
        help.close();
        grace.awaitForm(WHAT).close();
        grace.openHome();
        transcript.expect("nothing of it is kept", !grace.home().contains("live anymore"));
    }

    private static java.util.Optional<String> button(Seat seat, String label) {
        return seat.homeButtons().stream().filter(label::equals).findFirst();
    }
}
