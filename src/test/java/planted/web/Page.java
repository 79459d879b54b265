package planted.web;

/** A page of the edge that no feature may know. */
public record Page(String address) {}
