package ripple.slack;

/**
 * Why an act came to nothing.
 *
 * @param sentence for the person
 * @param ourFault whether it may work another time; otherwise the person may not take part
 */
record Sorry(String sentence, boolean ourFault) {}
