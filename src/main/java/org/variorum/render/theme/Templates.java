package org.variorum.render.theme;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.SiteView;
import org.variorum.words.FrameWords;

/**
 * The templates: a user's own, then those of the default theme. Safe for use by several threads; each template is read
 * once.
 */
public final class Templates {

    private static final String THEME = "/org/variorum/templates";

    private static final ViewWrapper VIEWS = new ViewWrapper();

    /** The default theme as it is: read once in a process, however many sites it builds. */
    private static final Configuration UNCHANGED = configuration(theme());

    private final Configuration configuration;
    private final SiteView site;
    private final WordsModel words;
    private final Once once = new Once();

    /** Those whose page is done, for the next ones: a page needs room many times its size otherwise. */
    private final Queue<Utf8Writer> writers = new ConcurrentLinkedQueue<>();

    /**
     * The templates of a site.
     *
     * @param theme the theme
     * @param site what every template knows of the site
     * @param words what templates say by themselves
     * @throws IOException if the folder of a user's own is not there any more
     */
    public Templates(Theme theme, SiteView site, FrameWords words) throws IOException {
        this(
                theme.own().isEmpty()
                        ? UNCHANGED
                        : configuration(loader(theme.own().get().folder())),
                site,
                new WordsModel(words, words.layout().comma(), VIEWS));
    }

    private Templates(Configuration configuration, SiteView site, WordsModel words) {
        this.configuration = configuration;
        this.site = site;
        this.words = words;
    }

    /** The same for pages in another language: what every template knows of the site, and what it says by itself. */
    public Templates in(SiteView other, FrameWords spoken) {
        return new Templates(
                configuration, other, new WordsModel(spoken, spoken.layout().comma(), VIEWS));
    }

    /** The same for a page by itself: parts that other pages have, too, are printed anew for it. */
    public Templates alone() {
        return new Templates(configuration, site, words);
    }

    /** A whole file, in UTF-8. A template that does not run is a {@link TemplateFault}. */
    public byte[] page(String template, Map<String, Object> model) {
        Utf8Writer idle = writers.poll();
        Utf8Writer out = idle == null ? new Utf8Writer() : idle;
        try {
            configuration.getTemplate(template).process(hash(model), out);
        } catch (TemplateException | IOException | SecurityException e) {
            throw TemplateFault.of(template, e);
        }
        byte[] page = out.toBytes();
        out.clear();
        writers.add(out);
        return page;
    }

    private TemplateHashModel hash(Map<String, Object> model) throws TemplateModelException {
        Map<String, TemplateModel> all = new HashMap<>();
        for (Map.Entry<String, Object> part : model.entrySet()) {
            all.put(part.getKey(), VIEWS.wrap(part.getValue()));
        }
        all.put("site", VIEWS.wrap(site));
        all.put("w", words);
        all.put("once", once);
        return new PageModel(all);
    }

    /** A part of a page. {@code root} is what stands before a path from the site's root. */
    public MarkupView fragment(String name, Object view, String root) {
        return new MarkupView(page("fragments/" + name + ".ftlh", Map.of("view", view, "root", root)));
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        // The default lets go of templates when memory is short, and then reads them again for each page.
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setObjectWrapper(VIEWS);
        configuration.setRegisteredCustomOutputFormats(List.of(PageFormat.INSTANCE));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    private static TemplateLoader theme() {
        return new ClassTemplateLoader(Templates.class, THEME);
    }

    private static TemplateLoader loader(Path own) throws IOException {
        return new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(own.toFile()), theme()});
    }
}
