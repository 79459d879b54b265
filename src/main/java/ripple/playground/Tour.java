package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the whole story on the made-up hospital's page without a browser: a program that goes live, ideas told in every way, words that must not be
 * kept, changes of mind, and what happens when things go wrong between Slack and the application.
 */
public final class Tour {
    private final PlaygroundClient playground;
    private final Transcript transcript;
    private final Map<String, Runnable> scenes = new LinkedHashMap<>();

    public Tour(PlaygroundClient playground, PrintWriter out) {
        this.playground = playground;
        this.transcript = new Transcript(out);
        TourOfSettingUp settingUp = new TourOfSettingUp(playground, transcript);
        scenes.put("Owen names the lead of the program", settingUp::nameTheLead);
        scenes.put("Nadia says yes, and names a deputy", settingUp::accept);
        scenes.put("The program is tried out", settingUp::tryOut);
        scenes.put("Nadia sets it up and lets it go live", settingUp::goLive);
        TourOfTelling telling = new TourOfTelling(playground, transcript);
        scenes.put("Amara tells an idea in the form", telling::inTheForm);
        scenes.put("Li Wei is in a hurry: one line is enough", telling::inOneLine);
        scenes.put("Priya turns a message into an idea", telling::fromAMessage);
        scenes.put("Tomás chooses the shortcut, and safety", telling::fromAnywhere);
        TourOfCare care = new TourOfCare(playground, transcript);
        scenes.put("Grace writes a record number by mistake", care::blocked);
        scenes.put("Emyr is asked about a name", care::asked);
        scenes.put("A guest, and somebody who has left", care::outsiders);
        TourOfSecondThoughts thoughts = new TourOfSecondThoughts(playground, transcript);
        scenes.put("Amara adds details", thoughts::edit);
        scenes.put("Li Wei withdraws his idea", thoughts::withdraw);
        scenes.put("Everybody sees their own, and nobody else's", thoughts::lookUp);
        scenes.put("The Home tab", thoughts::home);
        scenes.put("Help, and a message to Ripple", thoughts::help);
        TourOfAnswers answers = new TourOfAnswers(playground, transcript);
        scenes.put("Nadia welcomes an idea", answers::welcome);
        scenes.put("Priya sees it too", answers::seeThisToo);
        scenes.put("Two ideas become one", answers::merge);
        scenes.put("Amara is asked before her idea is posted", answers::post);
        scenes.put("Not now, and why", answers::notNow);
        TourOfLikeness likeness = new TourOfLikeness(playground, transcript);
        scenes.put("Another idea of Amara's is welcomed", likeness::welcomed);
        scenes.put("Priya notices the same, and joins", likeness::alike);
        scenes.put("Li Wei looks for ideas by words", likeness::find);
        TourOfMatching matching = new TourOfMatching(playground, transcript);
        scenes.put("Grace asks for a mentor while nobody has room", matching::waitInLine);
        scenes.put("Nadia matches those who wait", matching::match);
        scenes.put("Grace and Tomás say yes, each for themselves", matching::bothSayYes);
        TourOfMentors mentors = new TourOfMentors(playground, transcript);
        scenes.put("Dr Li Wei Chen offers to be a mentor", mentors::offer);
        scenes.put("Dr Chen pauses, and goes on", mentors::pause);
        TourOfAsking asking = new TourOfAsking(playground, transcript);
        scenes.put("Amara asks for a mentor", asking::ask);
        scenes.put("Dr Chen accepts", asking::accept);
        TourOfPairs pairs = new TourOfPairs(playground, transcript);
        scenes.put("Amara and Dr Chen are introduced", pairs::meet);
        scenes.put("Amara and Dr Chen agree", pairs::agree);
        TourOfReflection reflection = new TourOfReflection(playground, transcript);
        scenes.put("Amara reflects, for herself", reflection::reflect);
        scenes.put("Amara shares it with her mentor, and takes it back", reflection::share);
        scenes.put("Grace is in need", reflection::inNeed);
        TourOfWeeks weeks = new TourOfWeeks(playground, transcript);
        scenes.put("The first weeks of Amara and Dr Chen", weeks::begin);
        scenes.put("Four steady weeks, up to the sixth", weeks::steady);
        TourOfTrouble trouble = new TourOfTrouble(playground, transcript);
        scenes.put("Slack delivers twice", trouble::twice);
        scenes.put("Slack is busy, broken, and cut off", trouble::faults);
        scenes.put("The next working morning", trouble::nextMorning);
    }

    /** Tells all scenes; true if everything went as it should and nothing was against Slack's contract. */
    public boolean tell() {
        JsonNode workspace = playground.workspace();
        transcript.scene("Welcome to " + workspace.path("hospital").asText());
        transcript.expect(
                "the application is connected", workspace.path("connected").asBoolean());
        scenes.forEach(this::tell);
        List<String> breaches = playground.breaches();
        return transcript.end(breaches, playground.log().size());
    }

    private void tell(String title, Runnable scene) {
        transcript.scene(title);
        try {
            scene.run();
        } catch (IllegalStateException stuck) {
            transcript.expect("the scene can go on (" + stuck.getMessage() + ")", false);
        }
    }
}
