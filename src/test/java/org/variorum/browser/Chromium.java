package org.variorum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine's own Chromium; where it is missing and may be installed, the system's package manager fetches it. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<List<String>> INSTALL = List.of(
            List.of("apt-get", "update", "-qq"),
            List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"));

    private Chromium() {}

    /** The program, installed first if need be; a machine that has none and may not install one fails the test. */
    private static Path find() {
        return onPath().or(() -> mayInstall() && install() ? onPath() : Optional.empty())
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium on the PATH. Install it:"
                        + " apt-get install chromium (Debian), dnf install chromium (Fedora),"
                        + " brew install --cask chromium (macOS)."));
    }

    /** A browser without a window. */
    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find())
                        .setChromiumSandbox(!root())
                        .setArgs(List.of("--disable-quic", "--disable-gpu")));
    }

    /** What drives browsers; it must not fetch one. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Whether this process is the machine's administrator, for whom Chromium has no sandbox. */
    private static boolean root() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Path> onPath() {
        return NAMES.stream().flatMap(Chromium::located).findFirst();
    }

    private static Stream<Path> located(String name) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable);
    }

    private static boolean mayInstall() {
        return root() && located("apt-get").findAny().isPresent();
    }

    private static boolean install() {
        return INSTALL.stream().allMatch(Chromium::run);
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/chromium-install.log")));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
