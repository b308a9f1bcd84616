package org.variorum.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Edtf;
import org.variorum.model.Rate;
import org.variorum.model.Scope;
import org.variorum.model.ValueType;
import org.variorum.model.Words;

/** The attributes of a span, read by type; whatever has not the form of its type is reported, and absent. */
final class SpanFields {

    private final Attributes attributes;
    private final Reporter reporter;

    SpanFields(Attributes attributes, Reporter reporter) {
        this.attributes = attributes;
        this.reporter = reporter;
    }

    /**
     * Reports keys that are not among those of such spans; the result is what they seem to stand for.
     *
     * @param keys the keys that there are
     * @param whose what such spans are, in the plural
     */
    Set<String> checkKeys(List<String> keys, String whose) {
        Set<String> meant = new HashSet<>();
        for (Attributes.Pair pair : attributes.pairs()) {
            if (!keys.contains(pair.key())) {
                Nearest.to(pair.key(), keys).ifPresent(meant::add);
                reporter.report(Diagnostic.of(
                                Code.UNKNOWN_ATTRIBUTE,
                                pair.keyLocation(),
                                whose + " have no attribute \"" + pair.key() + "\"")
                        .expected("one of " + String.join(", ", keys))
                        .hint(Nearest.hint(pair.key(), keys)));
            }
        }
        return meant;
    }

    /** An attribute as written. */
    Optional<Attributes.Pair> pair(String key) {
        return attributes.pair(key);
    }

    /** The value of an attribute. */
    Optional<String> value(String key) {
        return attributes.value(key);
    }

    /** Who is named by an attribute. */
    Optional<String> somebody(String key) {
        Optional<Attributes.Pair> pair = attributes.pair(key);
        Optional<Attributes.Pair> named =
                pair.filter(p -> p.value().codePoints().anyMatch(Character::isLetterOrDigit));
        if (pair.isPresent() && named.isEmpty()) {
            bad(
                    pair.get(),
                    "\"" + pair.get().value() + "\" names nobody",
                    "an id of an entity or outlet, or words, such as " + key + "=\"Ana Silva\"",
                    Optional.empty());
        }
        return named.map(Attributes.Pair::value);
    }

    /** The value of an attribute, with its place. */
    Optional<Text> text(String key) {
        return attributes.pair(key).map(p -> new Text(p.value(), p.location()));
    }

    /** A date. */
    Optional<Edtf> date(String key) {
        Optional<Attributes.Pair> pair = attributes.pair(key);
        Optional<Edtf> date = pair.flatMap(p -> Edtf.parse(p.value()));
        if (pair.isPresent() && date.isEmpty()) {
            bad(
                    pair.get(),
                    "\"" + pair.get().value() + "\" is no date",
                    ValueForms.of(ValueType.DATE),
                    Optional.empty());
        }
        return date;
    }

    /** A rate of exchange. */
    Optional<Rate> rate(String key) {
        Optional<Attributes.Pair> pair = attributes.pair(key);
        Optional<Rate> rate = pair.flatMap(p -> RateReader.read(p.value()));
        if (pair.isPresent() && rate.isEmpty()) {
            bad(pair.get(), "\"" + pair.get().value() + "\" is no rate of exchange", RateReader.FORM, Optional.empty());
        }
        return rate;
    }

    /** One of the words of an enum. */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        Optional<Attributes.Pair> pair = attributes.pair(key);
        Optional<E> constant = pair.flatMap(p -> Words.parse(type, p.value().toLowerCase(Locale.ROOT)));
        if (pair.isPresent() && constant.isEmpty()) {
            bad(
                    pair.get(),
                    "\"" + pair.get().value() + "\" is no " + key,
                    "one of " + String.join(", ", Words.all(type)),
                    Nearest.hint(pair.get().value(), Words.all(type)));
        }
        return constant;
    }

    /** The scope: what of it is given. */
    Scope scope() {
        return new Scope(date("period"), value("measure"), value("population"), value("area"));
    }

    /** The place of a value, as wide as the value. */
    static Location place(Attributes.Pair pair) {
        return pair.location().withLength(pair.value().length());
    }

    private void bad(Attributes.Pair pair, String message, String expected, Optional<String> hint) {
        reporter.report(Diagnostic.of(Code.BAD_ATTRIBUTE_VALUE, place(pair), message)
                .expected(expected)
                .hint(hint));
    }
}
