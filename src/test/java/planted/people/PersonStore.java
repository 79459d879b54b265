package planted.people;

/** A store that others reach for. */
public interface PersonStore {
    String name(long id);
}
