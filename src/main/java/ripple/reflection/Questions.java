package ripple.reflection;

import ripple.texts.Texts;

/** What a theme asks: what happened, so what, now what. */
public record Questions(Theme theme, String name, String what, String soWhat, String nowWhat) {

    static Questions of(Texts texts, Theme theme) {
        return new Questions(
                theme,
                texts.say(new ThemeText(theme, ThemeText.Part.NAME)),
                texts.say(new ThemeText(theme, ThemeText.Part.WHAT)),
                texts.say(new ThemeText(theme, ThemeText.Part.SO_WHAT)),
                texts.say(new ThemeText(theme, ThemeText.Part.NOW_WHAT)));
    }
}
