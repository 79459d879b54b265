package ripple.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ripple.database.Row;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Writes what is kept of one program into files: one for each table, all from one consistent picture. */
public final class ExportService {
    private static final int AT_ONCE = 500;
    private static final String FORMULA = "=+-@\t\r";

    private final Transactions transactions;
    private final Audit audit;
    private final List<ExportTable> tables;
    private final List<OwnTable> own;

    public ExportService(Transactions transactions, Audit audit, List<PersonalWords> keepers) {
        this.transactions = transactions;
        this.audit = audit;
        this.tables =
                keepers.stream().flatMap(keeper -> keeper.tables().stream()).toList();
        this.own = keepers.stream().flatMap(keeper -> keeper.own().stream()).toList();
    }

    /** Audited before anything is written; gives the files. */
    public List<Path> export(ProgramId program, Form form, Path folder) {
        transactions.use(transaction ->
                audit.record(transaction, AuditEntry.ofProgram(program, new Actor.Operator(), AuditActs.EXPORTED)));
        return transactions.read(transaction -> {
            List<Path> files = new ArrayList<>();
            tables.forEach(table -> files.add(write(new Source(transaction, program, table), form, folder)));
            return files;
        });
    }

    /**
     * The same of one person, for that person alone: with what they wrote for themselves, and without what others wrote for themselves.
     * Audited before anything is written; tables in which there is nothing of them make no file.
     */
    public List<Path> export(ProgramId program, PersonId person, Form form, Path folder) {
        AuditEntry entry = new AuditEntry(
                program, new Actor.Operator(), AuditActs.PERSON_EXPORTED, new Subject("person", person.value()));
        transactions.use(transaction -> audit.record(transaction, entry));
        return transactions.read(transaction -> {
            List<Path> files = new ArrayList<>();
            for (OwnTable table : own) {
                List<Row> rows = table.rows().of(transaction, program, person);
                if (!rows.isEmpty()) {
                    files.add(write(new OwnRows(table.name(), rows), form, folder));
                }
            }
            return files;
        });
    }

    /** A file is whole when it has its name, and only its owner reads it. */
    private static Path write(Table table, Form form, Path folder) {
        Path file = folder.resolve(table.name() + form.ending());
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, table.name(), ".part");
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                form.write(table, writer);
            }
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw new UncheckedIOException("The export could not be written to " + folder + ".", trouble);
        }
    }

    /** What becomes a file. */
    private interface Table {
        String name();

        List<String> columns();

        void each(RowWriter writer) throws IOException;
    }

    private record OwnRows(String name, List<Row> rows) implements Table {
        @Override
        public List<String> columns() {
            return rows.get(0).columns();
        }

        @Override
        public void each(RowWriter writer) throws IOException {
            for (Row row : rows) {
                writer.write(row.values());
            }
        }
    }

    private record Source(Transaction transaction, ProgramId program, ExportTable table) implements Table {
        @Override
        public String name() {
            return table.name();
        }

        @Override
        public List<String> columns() {
            return table.columns();
        }

        @Override
        public void each(RowWriter writer) throws IOException {
            List<List<String>> page = after(Long.MIN_VALUE);
            while (!page.isEmpty()) {
                for (List<String> row : page) {
                    writer.write(row);
                }
                page = after(Long.parseLong(page.get(page.size() - 1).get(0)));
            }
        }

        private List<List<String>> after(long number) {
            return table.rows().after(transaction, program, number, AT_ONCE);
        }
    }

    @FunctionalInterface
    private interface RowWriter {
        void write(List<String> row) throws IOException;
    }

    /** The form of the files. */
    public enum Form {
        /** For spreadsheets: what they might take for a formula gets an apostrophe before it. */
        CSV(".csv") {
            @Override
            void write(Table table, Writer writer) throws IOException {
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
                printer.printRecord(table.columns());
                table.each(row ->
                        printer.printRecord(row.stream().map(Form::harmless).toList()));
                printer.flush();
            }
        },
        /** For programs: one array of objects, every value as a text. */
        JSON(".json") {
            @Override
            void write(Table table, Writer writer) throws IOException {
                List<String> columns = table.columns();
                try (JsonGenerator json = new JsonMapper().createGenerator(writer)) {
                    json.writeStartArray();
                    table.each(row -> {
                        json.writeStartObject();
                        for (int i = 0; i < columns.size(); i++) {
                            json.writeStringField(columns.get(i), row.get(i));
                        }
                        json.writeEndObject();
                    });
                    json.writeEndArray();
                }
            }
        };

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }

        abstract void write(Table table, Writer writer) throws IOException;

        private static String harmless(String cell) {
            return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        }
    }
}
