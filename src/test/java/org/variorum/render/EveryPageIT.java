package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML checker has no error and no warning on any page of the example, and of sites that hold whatever content may. */
class EveryPageIT {

    @ParameterizedTest
    @ValueSource(
            strings = {"content", "src/test/resources/golden/bridge/content", "src/test/resources/golden/sale/content"})
    void isValidHtml(Path content) throws Exception {
        assertThat(HtmlChecker.faults(Markup.pages(new Sites(content).render(Optional.empty(), 2))))
                .isEmpty();
    }
}
