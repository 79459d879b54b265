package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** A month into a mentorship both are asked whether they may be asked; one says yes, and that it goes badly. */
class PulseStoryTest {

    @Test
    void whoSaysThatItGoesBadlyIsShownWhomToTalkTo() {
        try (Hospital hospital = new Hospital(DatabaseKind.SQLITE)) {
            Seat amara = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat chen = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            CheckInStoryTest.together(hospital, amara, chen);

            hospital.moveTo("2026-12-23T15:05:00Z");
            Said mayI = amara.awaitMessage("May I ask you now, and then every 60 days");
            assertThat(mayI.words())
                    .contains("between you and Dr Li Wei Chen", "never shown to Dr Li Wei Chen, to the lead");
            Said other = chen.awaitMessage("May I ask you now, and then every 60 days");
            chen.press(other, "No, thanks");
            chen.awaitMessage("Fine, I do not ask.");

            amara.press(mayI, "Yes, ask me");
            Said question = amara.awaitMessage("How does it go between you and Dr Li Wei Chen?");
            amara.press(question, "Badly");
            OpenForm help = amara.awaitForm("I am sorry that it goes like this");
            assertThat(help.words()).contains("Please contact a person now", "Nothing of your answer is kept");

            // From there she tells the lead, who alone reads it.
            help.press("Tell somebody");
            amara.awaitForm("What is not right?")
                    .choose("Who should read it?", "Nadia Haddad, lead of the program")
                    .type("What is not right?", "We never find the time, and I am told it is my fault.")
                    .send();
            amara.awaitForm("I have passed it on to Nadia Haddad, and to nobody else.")
                    .close();
            Seat nadia = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            Said told = nadia.awaitMessage("I am told it is my fault");
            assertThat(told.words()).contains("writes to you in confidence", "Nobody else was told");
            assertThat(chen.messages()).noneMatch(said -> said.words().contains("my fault"));
            assertThat(hospital.logged()).doesNotContain("my fault");
        }
    }
}
