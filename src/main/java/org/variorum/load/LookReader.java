package org.variorum.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Forms;
import org.variorum.load.tree.Node;
import org.variorum.model.Colour;
import org.variorum.model.Look;
import org.variorum.model.Scheme;
import org.variorum.model.Words;

/** Reads what a site looks like; what it does not name stays as the theme has it. */
final class LookReader {

    private static final String COLOUR = "\"#7a1f2b\"";
    private static final String PICTURE = "static/logo.svg";
    private static final String FONT = "static/fonts/text.woff2";

    private static final Form<String> LOGO =
            Forms.file(PICTURE, List.of(".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"));

    /** Those that the services show which read such pictures. */
    private static final Form<String> IMAGE =
            Forms.file("static/social.png", List.of(".png", ".jpg", ".jpeg", ".webp", ".gif"));

    private static final Form<String> SHEET = Forms.file("static/look.css", List.of(".css"));
    private static final Form<String> FACE = Forms.file(FONT, List.of(".woff2"));

    private LookReader() {}

    /** The look of the site. */
    static Look read(Field look) {
        return look.fields(LookReader::look).orElse(Look.DEFAULT);
    }

    private static Look look(Fields fields) {
        return new Look(
                logo(fields.at("logo")),
                accent(fields.at("accent")),
                fields.at("fonts").fields(LookReader::fonts).orElse(Look.DEFAULT.fonts()),
                fields.at("image").file(IMAGE),
                fields.at("cards").flag(Look.DEFAULT.cards()),
                fields.at("css").file(SHEET));
    }

    private static Optional<Look.Logo> logo(Field field) {
        return isMapping(field)
                ? field.fields(LookReader::withWords).flatMap(logo -> logo)
                : field.file(LOGO).map(file -> new Look.Logo(file, Optional.empty()));
    }

    private static Optional<Look.Logo> withWords(Fields fields) {
        Optional<String> alt = fields.at("alt").text();
        return fields.at("file").required(PICTURE).file(LOGO).map(file -> new Look.Logo(file, alt));
    }

    private static Optional<Look.Accent> accent(Field field) {
        return isMapping(field)
                ? field.fields(LookReader::accents).flatMap(accent -> accent)
                : colour(field, Scheme.LIGHT).map(Look.Accent::of);
    }

    private static Optional<Look.Accent> accents(Fields fields) {
        Optional<Colour> dark = colour(fields.at("dark"), Scheme.DARK);
        return colour(fields.at("light").required(COLOUR), Scheme.LIGHT)
                .map(light -> dark.map(d -> new Look.Accent(light, d)).orElseGet(() -> Look.Accent.of(light)));
    }

    /** A colour without quotes is a comment of YAML, which must not go unnoticed. */
    private static Optional<Colour> colour(Field field, Scheme scheme) {
        if (field.isWritten()) {
            field.required(COLOUR);
        }
        Optional<Colour> colour = field.form(Forms.COLOUR);
        colour.filter(c -> !scheme.admits(c)).ifPresent(c -> field.report(faint(c, scheme, field.location())));
        return colour;
    }

    private static Diagnostic faint(Colour colour, Scheme scheme, Location location) {
        Colour ground = scheme.hardest(colour);
        return Diagnostic.of(
                        Code.FAINT_ACCENT,
                        location,
                        colour.hex() + " stands out from the " + Words.of(scheme) + " ground " + ground.hex() + " by "
                                + BigDecimal.valueOf(colour.contrast(ground)).setScale(2, RoundingMode.DOWN)
                                + ":1 only")
                .expected("a contrast of " + Scheme.LEAST + ":1 or more, for links are text")
                .hint("the nearest shade of this hue that has it is \""
                        + scheme.nearest(colour).hex() + "\"");
    }

    private static Look.Fonts fonts(Fields fields) {
        return new Look.Fonts(
                font(fields.at("text"), Look.Stack.SERIF),
                font(fields.at("headings"), Look.Stack.SERIF),
                font(fields.at("labels"), Look.Stack.SANS));
    }

    private static Optional<Look.Font> font(Field field, Look.Stack usual) {
        return isMapping(field)
                ? field.fields(fields -> own(fields, usual))
                : field.word(Look.Stack.class).map(stack -> new Look.Font(Map.of(), stack));
    }

    private static Look.Font own(Fields fields, Look.Stack usual) {
        Map<Look.Face, String> files = new EnumMap<>(Look.Face.class);
        fields.at(Words.of(Look.Face.REGULAR)).required(FONT);
        for (Look.Face face : Look.Face.values()) {
            fields.at(Words.of(face)).file(FACE).ifPresent(file -> files.put(face, file));
        }
        return new Look.Font(files, fields.at("fallback").word(Look.Stack.class).orElse(usual));
    }

    private static boolean isMapping(Field field) {
        return field.value().filter(Node.Mapping.class::isInstance).isPresent();
    }
}
