package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import ripple.playground.Chapter.Scene;

/**
 * Tells the whole story on the made-up hospital's page without a browser: a program that goes live, ideas told in every way, words that must not be
 * kept, changes of mind, a mentor found and six weeks with them, and what happens when things go wrong between Slack and the application.
 */
public final class Tour {
    private final PlaygroundClient playground;
    private final Transcript transcript;
    private final List<Chapter> chapters;

    public Tour(PlaygroundClient playground, PrintWriter out) {
        this.playground = playground;
        this.transcript = new Transcript(out, playground.names());
        this.chapters = List.of(
                new TourOfSettingUp(playground, transcript),
                new TourOfTelling(playground, transcript),
                new TourOfCare(playground, transcript),
                new TourOfSecondThoughts(playground, transcript),
                new TourOfAnswers(playground, transcript),
                new TourOfLikeness(playground, transcript),
                new TourOfMatching(playground, transcript),
                new TourOfMentors(playground, transcript),
                new TourOfAsking(playground, transcript),
                new TourOfPairs(playground, transcript),
                new TourOfReflection(playground, transcript),
                new TourOfWeeks(playground, transcript),
                new TourOfTrouble(playground, transcript));
    }

    /** Tells all scenes; true if everything went as it should and nothing was against Slack's contract. */
    public boolean tell() {
        JsonNode workspace = playground.workspace();
        transcript.scene("Welcome to " + workspace.path("hospital").asText());
        transcript.expect(
                "the application is connected", workspace.path("connected").asBoolean());
        chapters.stream().flatMap(chapter -> chapter.scenes().stream()).forEach(this::tell);
        List<String> breaches = playground.breaches();
        return transcript.end(breaches, playground.log().size());
    }

    private void tell(Scene scene) {
        transcript.scene(scene.title());
        try {
            scene.deed().run();
        } catch (IllegalStateException stuck) {
            transcript.expect("the scene can go on (" + stuck.getMessage() + ")", false);
        }
    }
}
