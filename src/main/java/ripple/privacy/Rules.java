package ripple.privacy;

import java.util.ArrayList;
import java.util.List;

/** Everything the guard looks for, in the order in which it looks: what is surest comes first. */
final class Rules {

    static final List<Rule> ALL = all();

    private Rules() {}

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(WebRules.ALL);
        rules.add(new DateRule());
        rules.addAll(PatternRules.ALL);
        rules.add(new PhoneRule());
        rules.add(new CodeRules());
        rules.add(new AddressRule());
        rules.add(new PlaceRule());
        rules.add(new AgeRule());
        rules.add(new SpelledDigitsRule());
        rules.addAll(LikenessRules.ALL);
        rules.add(new InitialsRule());
        rules.add(new NameRule());
        rules.add(new LowerCaseNameRule());
        rules.add(new OtherScriptsRule());
        rules.add(new SecondIdentifierRule());
        return List.copyOf(rules);
    }
}
