package org.variorum.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The HTML checker of the W3C, which is to have nothing to say of a page. */
final class HtmlChecker {

    /** The checker is not told where a page lies, so that no other file is of the page's own site. */
    private static final Pattern OTHER_FILE =
            Pattern.compile("Content Security Policy \\(meta tag\\): (?:external (?:stylesheet|script)|image)");

    private HtmlChecker() {}

    /** Its errors and warnings of some pages, by path. It takes more stack than a thread has. */
    static List<String> faults(Map<String, String> pages) throws ExecutionException, InterruptedException {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(pages));
        new Thread(null, check, "checker", 16 << 20).start();
        return check.get();
    }

    private static List<String> check(Map<String, String> pages) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            validator
                    .validate(new ByteArrayInputStream(page.getValue().getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains(" error: ") || line.contains(" warning: "))
                    .filter(line -> !OTHER_FILE.matcher(line).find())
                    .forEach(line -> faults.add(page.getKey() + " " + line));
        }
        return faults;
    }
}
