package org.variorum.render.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code <@once part="reference" of=work>…</@once>}: what stands in it depends on that view and on the depth
 * of the page alone, so that it is printed once and the same bytes stand wherever it is asked for again. Views are told
 * apart by identity: those that many pages show are made once a site. Safe for use by several threads.
 */
final class Once implements TemplateDirectiveModel {

    private final Map<Key, byte[]> printed = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(
            Environment environment,
            Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body == null) {
            return;
        }
        if (!(parameters.get("of") instanceof RecordModel of)) {
            body.render(environment.getOut());
            return;
        }
        Key key = new Key(of.view(), text(parameters.get("part")), text(environment.getVariable("root")));
        byte[] part = printed.get(key);
        if (part == null) {
            part = print(body);
            printed.put(key, part);
        }
        write(part, environment.getOut());
    }

    private static byte[] print(TemplateDirectiveBody body) throws TemplateException, IOException {
        try (Utf8Writer out = new Utf8Writer()) {
            body.render(out);
            return out.toBytes();
        }
    }

    private static void write(byte[] part, Writer out) throws IOException {
        if (out instanceof Utf8Writer page) {
            page.ready(part);
        } else {
            out.write(new String(part, StandardCharsets.UTF_8));
        }
    }

    private static String text(@Nullable Object value) throws TemplateException {
        return value instanceof TemplateScalarModel text ? text.getAsString() : "";
    }

    /**
     * What has been printed.
     *
     * @param view the view, by identity
     * @param part which part of a page is made of it
     * @param root the depth of the page
     */
    private record Key(Record view, String part, String root) {

        @Override
        @SuppressWarnings("ReferenceEquality") // equal views are equal in what they print, but to compare them is dear
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && view == key.view && part.equals(key.part) && root.equals(key.root);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(view) + part.hashCode()) + root.hashCode();
        }
    }
}
