package org.variorum.site;

import java.util.Optional;
import org.variorum.model.Entity;
import org.variorum.model.SourceKind;
import org.variorum.model.Verdict;
import org.variorum.model.Words;
import org.variorum.words.PageWords;

/** What things in a part of a list have in common. */
public sealed interface Respect {

    /** In what parts of a list differ. */
    enum By {
        /** The year. */
        YEAR,
        /** The kind. */
        KIND,
        /** The verdict. */
        VERDICT,
        /** The letters with which names begin. */
        LETTER
    }

    /** In what respect it differs from others. */
    By by();

    /** What addresses call it. */
    String key();

    /** What readers call it; empty for what only its letters tell from the rest. */
    String name(PageWords words);

    /** The year that a date gives; absent where it gives none, or several. */
    record OfYear(Optional<Integer> year) implements Respect {
        @Override
        public By by() {
            return By.YEAR;
        }

        @Override
        public String key() {
            return year.map(String::valueOf).orElse("unknown");
        }

        @Override
        public String name(PageWords words) {
            return year.map(words.dates()::year).orElseGet(words::yearUnknown);
        }
    }

    /** A kind of entity; absent for those of which nobody says it. */
    record OfEntity(Optional<Entity.Kind> kind) implements Respect {
        @Override
        public By by() {
            return By.KIND;
        }

        @Override
        public String key() {
            return kind.map(Words::of).orElse("unknown");
        }

        @Override
        public String name(PageWords words) {
            return kind.map(words.labels()::kind).orElseGet(words::kindUnknown);
        }
    }

    /** A kind of source. */
    record OfSource(SourceKind kind) implements Respect {
        @Override
        public By by() {
            return By.KIND;
        }

        @Override
        public String key() {
            return Words.of(kind);
        }

        @Override
        public String name(PageWords words) {
            return words.labels().sort(kind);
        }
    }

    /** A verdict. */
    record OfVerdict(Verdict verdict) implements Respect {
        @Override
        public By by() {
            return By.VERDICT;
        }

        @Override
        public String key() {
            return Words.of(verdict);
        }

        @Override
        public String name(PageWords words) {
            return words.labels().verdict(verdict);
        }
    }

    /** A name: whatever has one. */
    record OfName() implements Respect {
        @Override
        public By by() {
            return By.LETTER;
        }

        @Override
        public String key() {
            return "";
        }

        @Override
        public String name(PageWords words) {
            return "";
        }
    }
}
