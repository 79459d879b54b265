package planted;

/** Stands where Main and Application stand. */
public class Wiring {}
