package org.variorum.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;

/** A template that cannot be read or does not run; carries what its author has to know. */
final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    private TemplateFault(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** What to tell the author of the template. */
    Diagnostic diagnostic() {
        return diagnostic;
    }

    /** The fault behind an exception of FreeMarker's, thrown while {@code template} was at work. */
    static TemplateFault of(String template, Exception cause) {
        if (cause instanceof TemplateException e) {
            String name = Optional.ofNullable(e.getTemplateSourceName()).orElse(template);
            return fault(
                    name,
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    Optional.ofNullable(e.getMessageWithoutStackTop()),
                    e);
        }
        if (cause instanceof ParseException e) {
            String name = Optional.ofNullable(e.getTemplateName()).orElse(template);
            return fault(name, e.getLineNumber(), e.getColumnNumber(), Optional.ofNullable(e.getEditorMessage()), e);
        }
        String message = cause instanceof TemplateNotFoundException e
                ? "there is no template " + e.getTemplateName()
                : Optional.ofNullable(cause.getMessage())
                        .orElse(cause.getClass().getSimpleName());
        return fault(template, 0, 0, Optional.of(message), cause);
    }

    private static TemplateFault fault(
            String template,
            @org.jspecify.annotations.Nullable Integer line,
            @org.jspecify.annotations.Nullable Integer column,
            Optional<String> message,
            Exception cause) {
        String path = "templates/" + template;
        Location place = line == null || column == null || line < 1 || column < 1
                ? Location.ofFile(path)
                : Location.at(path, line, column);
        String text = firstWords(message.orElse(""));
        return new TemplateFault(Diagnostic.of(Code.TEMPLATE_FAULT, place, text), cause);
    }

    /** The first line of a message; where that only announces the next one, both. */
    private static String firstWords(String message) {
        List<String> lines = message.lines()
                .map(line -> line.strip().replaceFirst("^==> ", ""))
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.isEmpty()) {
            return "it does not run";
        }
        return lines.get(0).endsWith(":") ? String.join(" ", lines) : lines.get(0);
    }
}
