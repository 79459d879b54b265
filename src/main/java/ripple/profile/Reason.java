package ripple.profile;

/**
 * Why two people fit.
 *
 * @param words go on after the mentor's name: "has run discharge pilots"
 */
public record Reason(FitRule rule, String words) {}
