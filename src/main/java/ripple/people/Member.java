package ripple.people;

/** Somebody who does something, and in which program. */
public record Member(ProgramId program, PersonId person) {}
