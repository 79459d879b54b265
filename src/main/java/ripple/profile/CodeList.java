package ripple.profile;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Coded;

/** Several codes in one column, with spaces between; codes of a newer Ripple are passed over. */
final class CodeList {

    private CodeList() {}

    static String write(Collection<? extends Coded> chosen) {
        return write(chosen, Coded::code);
    }

    static <T> String write(Collection<T> chosen, Function<T, String> code) {
        return chosen.stream().map(code).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E> & Coded> Set<E> read(String codes, E[] all) {
        Set<String> words = words(codes);
        return Stream.of(all).filter(each -> words.contains(each.code())).collect(Collectors.toSet());
    }

    static Set<Language> languages(String codes) {
        return words(codes).stream()
                .flatMap(code -> Language.find(code).stream())
                .collect(Collectors.toSet());
    }

    static Set<String> words(String codes) {
        return Stream.of(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> lines(String text) {
        return text.lines().filter(line -> !line.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
