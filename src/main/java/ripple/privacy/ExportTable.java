package ripple.privacy;

import java.util.List;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** One table of an export; the first column is a number by which its rows are read in order, page by page. */
public record ExportTable(String name, List<String> columns, Rows rows) {
    public ExportTable {
        columns = List.copyOf(columns);
    }

    /** Reads a page. */
    @FunctionalInterface
    public interface Rows {
        /** Up to {@code limit} rows of a program whose number is higher; an empty text where there is no value. */
        List<List<String>> after(Transaction transaction, ProgramId program, long number, int limit);
    }
}
