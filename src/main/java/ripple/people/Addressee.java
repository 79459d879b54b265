package ripple.people;

/** Somebody to whom something is to be said, with when they may be told what can wait. */
public record Addressee(Person person, Availability availability) {

    public boolean takesPart() {
        return person.standing().takesPart();
    }
}
