package org.variorum.render.theme;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;

/** A template that cannot be read or does not run; carries what its author has to know. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String EXPRESSION = "==>";

    private final transient Diagnostic diagnostic;

    private TemplateFault(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** What to tell the author of the template. */
    public Diagnostic diagnostic() {
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
        if (cause.getCause() instanceof ParseException first) {
            // FreeMarker remembers a template that does not parse, and wraps what it said the first time.
            return of(template, first);
        }
        String message = cause instanceof TemplateNotFoundException e
                ? "there is no template " + e.getTemplateName()
                : Optional.ofNullable(cause.getMessage())
                        .orElse(cause.getClass().getSimpleName());
        return fault(template, 0, 0, Optional.of(message), cause);
    }

    /** What FreeMarker says first; with the expression meant, which stands in a line of its own, marked with an arrow. */
    private static Optional<String> firstLine(String message) {
        List<String> lines =
                message.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        Optional<String> expression = lines.stream()
                .filter(l -> l.startsWith(EXPRESSION))
                .map(l -> " "
                        + l.substring(EXPRESSION.length())
                                .replaceAll("\\s*\\[in (template|macro|function) .*", "")
                                .strip())
                .findFirst();
        return lines.stream().findFirst().map(first -> first + (first.endsWith(":") ? expression.orElse("") : ""));
    }

    private static TemplateFault fault(
            String template,
            @org.jspecify.annotations.Nullable Integer line,
            @org.jspecify.annotations.Nullable Integer column,
            Optional<String> message,
            Exception cause) {
        Location place = line == null || column == null || line < 1 || column < 1
                ? Location.ofFile(template)
                : Location.at(template, line, column);
        String text = firstLine(message.orElse("")).orElse("it does not run");
        return new TemplateFault(Diagnostic.of(Code.TEMPLATE_FAULT, place, text), cause);
    }
}
