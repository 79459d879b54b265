package ripple;

import java.util.List;

/** What one check found: sentences about what is wrong, or a few words about what is fine. */
record CheckResult(List<String> wrong, String fine) {
    CheckResult {
        wrong = List.copyOf(wrong);
    }

    static CheckResult fine(String words) {
        return new CheckResult(List.of(), words);
    }

    static CheckResult wrong(String sentence) {
        return new CheckResult(List.of(sentence), "");
    }

    boolean isFine() {
        return wrong.isEmpty();
    }
}
