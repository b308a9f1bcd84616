package org.variorum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.FailOn;
import org.variorum.edition.Progress;
import org.variorum.edition.SiteBuild;

/**
 * Gives a test a {@link Visit}: the example content, built once for all tests, served under a sub-path, and opened in a
 * browser at its home page.
 *
 * <pre>
 * &#64;ExtendWith(BuiltSite.class)
 * class ReadingIT {
 *     &#64;Test
 *     void opens(Visit visit) { … visit.page() … }
 * }
 * </pre>
 */
final class BuiltSite implements ParameterResolver {

    /** Where it is built. */
    static final Path OUTPUT = Path.of("target", "browser-site");

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(BuiltSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Host host = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Host.class, key -> Host.open(), Host.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Visit.class, key -> new Visit(host.browser, host.server.address()), Visit.class);
    }

    /** What all tests of a run share; JUnit closes it at the end. */
    private static final class Host implements AutoCloseable {

        private final FolderServer server;
        private final Playwright playwright;
        private final Browser browser;

        private Host(FolderServer server) {
            this.server = server;
            this.playwright = Chromium.playwright();
            this.browser = Chromium.launch(playwright);
        }

        static Host open() {
            try {
                return new Host(new FolderServer(BuiltSite.build(Path.of("content"), OUTPUT), "/news/desk/"));
            } catch (IOException e) {
                throw new IllegalStateException("cannot build the example site", e);
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.close();
        }
    }

    /** A site of its own for a test, in the default theme. */
    static Path build(Path content, Path output) throws IOException {
        BuildOptions options = new BuildOptions(
                content,
                Optional.of(Path.of("templates")).filter(Files::isDirectory),
                output,
                Optional.empty(),
                FailOn.ERROR,
                true,
                BuildOptions.allProcessors());
        BuildResult result = new SiteBuild(options, Progress.NONE).build();
        if (result.failed(FailOn.ERROR)) {
            throw new IllegalStateException(content + " has errors: " + result.diagnostics());
        }
        return output;
    }
}
