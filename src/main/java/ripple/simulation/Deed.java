package ripple.simulation;

/** What can be asked of the process. */
enum Deed {
    /** Prompts that have come are said. */
    TICK,
    /** What features do by themselves: a request moves on, a pause ends, whoever answers ideas is reminded. */
    TURN,
    ON_NIGHTS,
    AWAY,
    /** Asks another mentor to stand in while they are away. */
    ASKS_FOR_COVER,
    LEAVES,
    RETURNS,
    ASKS_FOR_A_MENTOR,
    WISHES_TO_REFLECT,
    HAS_AN_IDEA,
    WELCOMES_IDEAS,
    /** Whoever runs the program looks at the board, and publishes what it suggests. */
    HOLDS_A_ROUND,
    PAUSES,
    ENDS,
    /** Presses a button below a message; what a form asks for then is filled in. */
    PRESSES
}
