package ripple.reflection;

import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Coded;

/** What a reflection is about; its words stand in {@code config/texts/reflection.yaml}. Nudges go through them in this order. */
public enum Theme implements Coded {
    LISTENING("listening"),
    TEAM("team"),
    LEADERS("leaders"),
    SYSTEM("system"),
    RESILIENCE("resilience"),
    ETHICS("ethics"),
    LEARNING("learning"),
    LEADING("leading"),
    BALANCE("balance");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Optional<Theme> find(String code) {
        return Stream.of(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }

    /** The theme of this turn, counted from 0; after the last one the first comes again. */
    static Theme ofTurn(int turn) {
        return values()[Math.floorMod(turn, values().length)];
    }
}
