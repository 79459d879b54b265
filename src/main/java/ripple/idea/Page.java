package ripple.idea;

import java.util.List;

/** One page of a list, newest first; pages count from 1. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("No such page: " + number + " of size " + size + ", total " + total);
        }
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public boolean hasNewer() {
        return number > 1;
    }

    public boolean hasOlder() {
        return (long) number * size < total;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
