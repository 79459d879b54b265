package ripple.playground;

import java.util.List;

/** A program is set up by those who will run it, tried out, and goes live. */
final class TourOfSettingUp extends Chapter {

    private static final String HOLIDAYS = "Holidays";
    private static final String CHANNEL = "Channel";

    TourOfSettingUp(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Owen names the lead of the program", this::nameTheLead),
                new Scene("Nadia says yes, and names a deputy", this::accept),
                new Scene("The program is tried out", this::tryOut),
                new Scene("Nadia sets it up and lets it go live", this::goLive));
    }

    private void nameTheLead() {
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.GENERAL);
        transcript.does("Amara", "types /ripple lead @nadia, but does not run this workspace.");
        amara.command("/ripple", "lead @nadia");
        Said refused = amara.awaitMessage("Only an owner or administrator");
        transcript.reads("Amara", refused.shown());

        Seat owen = seat(MadeUpHospital.WORKSPACE_ADMIN, MadeUpHospital.GENERAL);
        transcript.does("Owen", "runs the workspace and types the same.");
        owen.command("/ripple", "lead @nadia");
        transcript.reads("Owen", owen.awaitMessage("I asked").shown());
    }

    private void accept() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "types /ripple, reads what it means to be the lead, and says yes.");
        OpenForm question = program(nadia);
        transcript.reads("Nadia", question.shown());
        transcript.expect("she can say no as well", question.buttons().contains("No, thank you"));
        question.press(SettingUp.YES);
        OpenForm lead = nadia.awaitForm("You are the lead now");
        transcript.expect(
                "without a deputy it cannot go live",
                lead.words().contains("It has no deputy") && !lead.buttons().contains(SettingUp.GO_LIVE));

        transcript.does("Nadia", "names Tomás as deputy, with the button and the picker.");
        lead.press("Name a deputy");
        nadia.awaitForm("Whom do you name?")
                .choosePerson("Whom do you name?", MadeUpHospital.PHARMACIST)
                .send();
        nadia.awaitForm("I asked Tomás Rivera").close();

        Seat tomas = seat(MadeUpHospital.PHARMACIST, MadeUpHospital.GENERAL);
        transcript.does("Tomás", "says yes.");
        program(tomas).press(SettingUp.YES);
        tomas.awaitForm("You are the deputy now").close();
    }

    private void tryOut() {
        Seat grace = seat(MadeUpHospital.CLERK, MadeUpHospital.WARD);
        transcript.does("Grace", "tells a first idea while the program is only tried out.");
        opened(grace, () -> grace.command("/idea", ""))
                .type(NOTICED, "The night bell cannot be heard in the kitchen")
                .send();
        OpenForm saved = grace.awaitForm(SAVED);
        transcript.reads("Grace", saved.shown());
        transcript.expect("she is told that it is only tried out", saved.words().contains("Test mode"));
        saved.close();
        transcript.expect("no message reaches her yet", confirmations(grace.inDirect()) == 0);
    }

    private void goLive() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "opens the settings, and writes a holiday in a way that I cannot read.");
        program(nadia).press("Change settings");
        OpenForm settings = nadia.awaitForm(HOLIDAYS);
        settings.type(HOLIDAYS, "2026-12-25\nNew Year").chooseChannel(CHANNEL, MadeUpHospital.PHARMACY);
        settings.send();
        OpenForm unread = refused(nadia);
        unread.errors().values().forEach(sentence -> transcript.reads("Nadia", sentence));
        transcript.does("Nadia", "corrects it and saves.");
        unread.type(HOLIDAYS, "2026-12-25\n2027-01-01")
                .chooseChannel(CHANNEL, MadeUpHospital.PHARMACY)
                .send();
        OpenForm notInvited = nadia.awaitForm("The settings are saved.");
        transcript.expect(
                "she reads how to let Ripple into the channel",
                notInvited.words().contains("/invite @Ripple"));

        transcript.does(
                "Nadia",
                "chooses #improvement instead, where Ripple is, and Emyr as the second contact in case of trouble.");
        notInvited.press("Change settings");
        nadia.awaitForm(HOLIDAYS)
                .chooseChannel(CHANNEL, MadeUpHospital.IMPROVEMENT)
                .choosePerson("Second contact", MadeUpHospital.TELE_NURSE)
                .send();
        OpenForm ready = nadia.awaitForm("I can write in the channel.");
        transcript.does("Nadia", "lets the program go live.");
        ready.press(SettingUp.GO_LIVE);
        OpenForm live = nadia.awaitForm("This program is live.");
        transcript.expect("going live is for good", !live.buttons().contains(SettingUp.GO_LIVE));
        live.close();
    }

    private OpenForm program(Seat seat) {
        return opened(seat, () -> seat.command("/ripple", ""));
    }
}
