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
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.ProgramId;

/** Writes what is kept of one program into files: one for each table, all from one consistent picture. */
public final class ExportService {
    private static final int AT_ONCE = 500;
    private static final String FORMULA = "=+-@\t\r";

    private final Transactions transactions;
    private final Audit audit;
    private final List<ExportTable> tables;

    public ExportService(Transactions transactions, Audit audit, List<PersonalWords> keepers) {
        this.transactions = transactions;
        this.audit = audit;
        this.tables =
                keepers.stream().flatMap(keeper -> keeper.tables().stream()).toList();
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

    /** A file is whole when it has its name, and only its owner reads it. */
    private static Path write(Source source, Form form, Path folder) {
        Path file = folder.resolve(source.table().name() + form.ending());
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, source.table().name(), ".part");
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                form.write(source, writer);
            }
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw new UncheckedIOException("The export could not be written to " + folder + ".", trouble);
        }
    }

    private record Source(Transaction transaction, ProgramId program, ExportTable table) {
        void each(RowWriter writer) throws IOException {
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
            void write(Source source, Writer writer) throws IOException {
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
                printer.printRecord(source.table().columns());
                source.each(row ->
                        printer.printRecord(row.stream().map(Form::harmless).toList()));
                printer.flush();
            }
        },
        /** For programs: one array of objects, every value as a text. */
        JSON(".json") {
            @Override
            void write(Source source, Writer writer) throws IOException {
                List<String> columns = source.table().columns();
                try (JsonGenerator json = new JsonMapper().createGenerator(writer)) {
                    json.writeStartArray();
                    source.each(row -> {
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

        abstract void write(Source source, Writer writer) throws IOException;

        private static String harmless(String cell) {
            return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        }
    }
}
