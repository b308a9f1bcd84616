package org.variorum.render.theme;

import freemarker.core.MarkupOutputFormat;
import freemarker.template.utility.StringUtil;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.variorum.render.view.MarkupView;

/**
 * HTML as templates print it, in FreeMarker's place: what is escaped, and what is ready, goes straight into the bytes of a
 * page. What is captured in a template is text, and escaped as FreeMarker does it, which is the same.
 */
final class PageFormat extends MarkupOutputFormat<PageMarkup> {

    /** The only one: FreeMarker compares formats by identity. */
    static final PageFormat INSTANCE = new PageFormat();

    private PageFormat() {}

    /** The name of what it stands in for, which files whose names end in {@code .ftlh} are written in. */
    @Override
    public String getName() {
        return "HTML";
    }

    @Override
    public String getMimeType() {
        return "text/html";
    }

    @Override
    public PageMarkup fromPlainTextByEscaping(String text) {
        return fromMarkup(escapePlainText(text));
    }

    @Override
    public PageMarkup fromMarkup(String markup) {
        return new PageMarkup(new MarkupView(markup));
    }

    @Override
    public void output(PageMarkup markup, Writer out) throws IOException {
        if (out instanceof Utf8Writer page) {
            page.ready(markup.view().utf8());
        } else {
            out.write(markup.view().toString());
        }
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        if (out instanceof Utf8Writer page) {
            page.text(text);
        } else {
            StringUtil.XHTMLEnc(text, out);
        }
    }

    /** None, as FreeMarker has it: what is ready is not kept as text beside it. */
    @Override
    public @Nullable String getSourcePlainText(PageMarkup markup) {
        return null;
    }

    @Override
    public String getMarkupString(PageMarkup markup) {
        return markup.view().toString();
    }

    @Override
    public PageMarkup concat(PageMarkup first, PageMarkup second) {
        return fromMarkup(first.view().toString() + second.view());
    }

    @Override
    public String escapePlainText(String text) {
        return StringUtil.XHTMLEnc(text);
    }

    @Override
    public boolean isEmpty(PageMarkup markup) {
        return markup.view().utf8().length == 0;
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return name.equals("html") || name.equals("xml") || name.equals("xhtml");
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }
}
