package ripple;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import ripple.texts.Texts;
import ripple.texts.WrongTextsException;

/** Looks at settings, database, token and scopes, and says in words what is missing or wrong. */
final class Checkup {
    private final Surroundings surroundings;

    Checkup(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Prints what it found and gives the exit code. */
    int run(PrintWriter out) {
        Config config;
        try {
            config = Config.read(surroundings);
        } catch (WrongSettings e) {
            print(out, "Settings", new CheckResult(e.sentences(), ""));
            return Main.WRONG_USE;
        }
        Map<String, CheckResult> results = new LinkedHashMap<>();
        results.put("Settings", CheckResult.fine("complete"));
        results.put("Texts", texts(config));
        results.put("Database", new DatabaseAccess(config.database()).check());
        config.slack()
                .install()
                .flatMap(install ->
                        new DatabaseAccess(config.database()).checkTokens(Application.installSettings(install)))
                .ifPresent(result -> results.put("Tokens", result));
        results.put("Slack", new SlackAccess(config.slack()).check());
        results.forEach((subject, result) -> print(out, subject, result));
        return results.values().stream().allMatch(CheckResult::isFine) ? Main.FINE : Main.FOUND_SOMETHING;
    }

    private static CheckResult texts(Config config) {
        try {
            Texts.read(MentoringParts.texts(), config.texts());
            return CheckResult.fine("complete");
        } catch (WrongTextsException e) {
            return new CheckResult(e.sentences(), "");
        }
    }

    private static void print(PrintWriter out, String subject, CheckResult result) {
        if (result.isFine()) {
            out.println("fine     " + subject + ": " + result.fine());
        }
        result.wrong().forEach(sentence -> out.println("to mend  " + subject + ": " + sentence));
    }
}
