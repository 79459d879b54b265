package ripple.checkin;

/** How often two have met, and for how many minutes in all, as the mentor said. */
public record Met(int meetings, int minutes) {}
