package ripple.playground;

import java.util.List;

/** Somebody offers to be a mentor, in their own time and at their own pace. */
final class TourOfMentors extends Chapter {

    private static final String AREAS = "What can you help with?";
    private static final String DAYS = "On which days can you meet?";

    TourOfMentors(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Dr Chen offers to be a mentor", this::offer),
                new Scene("Dr Chen pauses, and goes on", this::pause));
    }

    private void offer() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        transcript.does("Dr Chen", "types /mentor offer, and saves before choosing anything.");
        OpenForm form = opened(liwei, () -> liwei.command("/mentor", "offer"));
        transcript.reads("Dr Chen", form.shown());
        form.send();
        OpenForm open = refused(liwei);
        transcript.expect("it stays open", open.errors().containsKey("areas"));

        transcript.does(
                "Dr Chen",
                "chooses what to help with, Thursday and Friday afternoons, and names Nadia, to whom Dr Chen reports.");
        open.choose(AREAS, "Trying things out in small tests")
                .choose(AREAS, "Counting and charts")
                .choose("Which kinds of change have you tried out yourself?", "discharge")
                .clear(DAYS)
                .choose(DAYS, "Thursday")
                .choose(DAYS, "Friday")
                .chooseTime("From", "14:00")
                .chooseTime("Until", "18:00")
                .choosePeople("Who is your line manager?", MadeUpHospital.PROGRAM_LEAD)
                .send();
        OpenForm saved = liwei.awaitForm("Your offer is saved");
        transcript.reads("Dr Chen", saved.shown());
        transcript.expect(
                "room, hours and a guide for the first time stand there",
                saved.words().contains("There is room for 2 mentees")
                        && saved.words().contains("Thu, Fri, 2:00 PM to 6:00 PM")
                        && saved.words().contains("The first meeting"));
        transcript.expect("whom Dr Chen named does not", !saved.words().contains("Nadia"));
        saved.close();
    }

    private void pause() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        transcript.does("Dr Chen", "looks where things stand with /mentor, and pauses until a date that has passed.");
        liwei.command("/mentor", "");
        Said standing = liwei.awaitMessage("Where you stand");
        transcript.reads("Dr Chen", standing.shown());
        liwei.press(standing, "My offer");
        liwei.awaitForm("There is room for 2 mentees").press("Pause until…");
        liwei.awaitForm("Until then nobody new")
                .chooseDay("Pause until", "2020-01-01")
                .send();
        OpenForm past = refused(liwei);
        past.errors().values().forEach(sentence -> transcript.reads("Dr Chen", sentence));
        transcript.does("Dr Chen", "takes the date that is suggested, thinks again, and goes on.");
        past.close();
        liwei.press(standing, "My offer");
        liwei.awaitForm("There is room for 2 mentees").press("Pause until…");
        liwei.awaitForm("Until then nobody new").send();
        OpenForm paused = liwei.awaitForm("Your offer is paused.");
        transcript.reads("Dr Chen", paused.shown());
        paused.press("Go on now");
        liwei.awaitForm("Your offer goes on.").close();
    }
}
