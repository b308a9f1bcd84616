package org.variorum.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.OutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our HTML is FreeMarker's, into bytes and into text. */
class PageFormatTest {

    private static final String TEXT = "<\"é'&\ud83d\ude00>\n\t–";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${text}",
                "<p title=\"${text}\">${text?upper_case}</p>",
                "<#assign a><b>${text}</b></#assign>${a}${a}",
                "<#assign a><b>${text}</b></#assign>${a + text}${text?esc + a}${a + a}",
                "${text?no_esc}${(text + \"<\")?esc}",
                "<#assign a></#assign><#if a?has_content>full<#else>empty</#if>",
                "<#noautoesc>${text}</#noautoesc>${text?esc?markup_string}",
                "<#macro m x>${x}</#macro><@m x=text/>"
            })
    void printsAsFreeMarkerDoes(String template) throws Exception {
        StringWriter theirs = new StringWriter();
        print(template, List.of(), theirs);
        StringWriter text = new StringWriter();
        print(template, List.of(PageFormat.INSTANCE), text);
        Utf8Writer bytes = new Utf8Writer();
        print(template, List.of(PageFormat.INSTANCE), bytes);
        assertThat(text).hasToString(theirs.toString());
        assertThat(new String(bytes.toBytes(), StandardCharsets.UTF_8)).isEqualTo(theirs.toString());
    }

    private static void print(String template, List<OutputFormat> formats, Writer out)
            throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setRegisteredCustomOutputFormats(formats);
        new Template("page.ftlh", template, configuration).process(Map.of("text", TEXT), out);
    }
}
