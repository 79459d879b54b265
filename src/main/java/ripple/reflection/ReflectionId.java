package ripple.reflection;

/** Names one reflection. */
public record ReflectionId(long value) {}
