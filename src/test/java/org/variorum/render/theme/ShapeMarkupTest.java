package org.variorum.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.render.view.ShapeView;

class ShapeMarkupTest {

    @Test
    void escapesWhatAuthorsWrote() {
        ShapeView text = new ShapeView("text", Map.of("class", "a\"b<"), "<script>'&", List.of());
        ShapeView group =
                new ShapeView("g", Map.of(), "", List.of(text, new ShapeView("line", Map.of(), "", List.of())));
        assertThat(ShapeMarkup.of(group))
                .hasToString("<g><text class=\"a&quot;b&lt;\">&lt;script&gt;&#39;&amp;</text><line/></g>");
    }
}
