package ripple.playground.blockkit;

import java.util.List;

/** A place in the JSON that is being looked at, and the list to which what is wrong there is added. */
record Spot(String pointer, List<String> findings) {
    Spot at(String field) {
        return new Spot(pointer + "/" + field, findings);
    }

    Spot at(int index) {
        return at(Integer.toString(index));
    }

    void wrong(String sentence) {
        findings.add(sentence + " [json-pointer:" + pointer + "]");
    }
}
