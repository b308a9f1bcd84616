package org.variorum.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.render.view.LinkView;

/** A part of a page is printed once for each view and depth. */
class OnceTest {

    private static final String TEXT =
            "<#global root=depth>[<@once part=\"p\" of=view>${root}${view.text}${printed}</@once>]";

    private final Once once = new Once();

    @Test
    void theSameViewAtTheSameDepthStandsAsItWasPrinted() throws Exception {
        LinkView view = new LinkView("é", "a.html");
        assertThat(page(view, "../", 1)).isEqualTo("[../é1]");
        assertThat(page(view, "../", 2)).isEqualTo("[../é1]");
        assertThat(bytes(view, "../", 3)).isEqualTo("[../é1]");
    }

    @Test
    void anotherDepthAndAnotherViewArePrintedAnew() throws Exception {
        LinkView view = new LinkView("a", "a.html");
        assertThat(page(view, "../", 1)).isEqualTo("[../a1]");
        assertThat(page(view, "", 2)).isEqualTo("[a2]");
        assertThat(page(new LinkView("a", "a.html"), "../", 3)).isEqualTo("[../a3]");
    }

    private String page(LinkView view, String depth, int printed) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        print(view, depth, printed, out);
        return out.toString();
    }

    private String bytes(LinkView view, String depth, int printed) throws IOException, TemplateException {
        Utf8Writer out = new Utf8Writer();
        print(view, depth, printed, out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private void print(LinkView view, String depth, int printed, Writer out) throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new ViewWrapper());
        new Template("page", TEXT, configuration)
                .process(Map.of("once", once, "view", view, "depth", depth, "printed", printed), out);
    }
}
