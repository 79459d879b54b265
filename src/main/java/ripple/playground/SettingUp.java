package ripple.playground;

/**
 * Sets the program of the made-up hospital up as people do it, over the same page: the administrator of the workspace names
 * the lead, she says yes and names the deputy, he says yes, and she chooses the channel, names whom to tell about trouble and lets it go live.
 */
public final class SettingUp {
    static final String YES = "Yes, I will";
    static final String GO_LIVE = "Go live";

    private final PlaygroundClient playground;

    public SettingUp(PlaygroundClient playground) {
        this.playground = playground;
    }

    /** Everything, from a new program to a live one. */
    public void toLive() {
        name(MadeUpHospital.WORKSPACE_ADMIN, "lead", "nadia");
        accept(MadeUpHospital.PROGRAM_LEAD);
        name(MadeUpHospital.PROGRAM_LEAD, "deputy", "tomas");
        accept(MadeUpHospital.PHARMACIST);
        goLive();
    }

    private void name(String by, String role, String handle) {
        Seat seat = playground.as(by);
        seat.command("/ripple", role + " @" + handle);
        seat.awaitMessage("I asked");
    }

    private void accept(String person) {
        Seat seat = playground.as(person);
        program(seat).press(YES);
        seat.awaitForm("now. Thank you.").close();
    }

    private void goLive() {
        Seat lead = playground.as(MadeUpHospital.PROGRAM_LEAD);
        program(lead).press("Change settings");
        lead.awaitForm("Holidays")
                .chooseChannel("Channel", MadeUpHospital.IMPROVEMENT)
                .choosePerson("Second contact", MadeUpHospital.TELE_NURSE)
                .send();
        lead.awaitForm("The settings are saved.").press(GO_LIVE);
        lead.awaitForm("This program is live.").close();
    }

    /** The window about the program. */
    private static OpenForm program(Seat seat) {
        seat.command("/ripple", "");
        return seat.awaitForm("Who runs it");
    }
}
