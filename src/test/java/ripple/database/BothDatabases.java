package ripple.database;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Gives a test to each kind of database. */
final class BothDatabases implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(DatabaseKind.values()).map(Invocation::new);
    }

    private record Invocation(DatabaseKind kind) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return kind.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Fresh(kind));
        }
    }

    private static final class Fresh implements ParameterResolver, AfterEachCallback {
        private final DatabaseKind kind;
        private @Nullable DatabaseSettings settings;
        private @Nullable Database database;

        Fresh(DatabaseKind kind) {
            this.kind = kind;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Database.class;
        }

        @Override
        public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
            DatabaseSettings where = TestDatabases.freshSettings(kind);
            settings = where;
            Database fresh = Database.open(where, new SimpleMeterRegistry());
            database = fresh;
            return fresh;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            if (database != null && settings != null) {
                database.close();
                TestDatabases.drop(settings);
            }
        }
    }
}
