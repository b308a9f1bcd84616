package org.variorum.recall;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program remembered when it ended, to be kept until it runs again: which questions were asked, what each answer
 * looked at and reported, and of answers that have a name a digest or the whole. Immutable.
 *
 * <p>A run that has changed little leaves a sequel, which has only what is otherwise; it belongs to one trace. Neither holds for another
 * program, and whoever keeps them sees to that.
 *
 * <pre>{@code
 * Trace trace = Trace.of(bytes).and(Trace.of(sequel));
 * }</pre>
 */
public final class Trace {

    /** Stands for the rule of a question that has no name. */
    static final int NAMELESS = -1;

    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    /** The names of rules, by their numbers. */
    final List<String> rules;

    /** The names of the types of which answers are made, by their numbers. */
    final List<String> types;

    /** The rule of each question. */
    final int[] rule;

    /** Where the looks of each question end. */
    final int[] ends;

    /** What was looked at: that of the first question, that of the second, and so on. */
    final int[] looks;

    /** What each question asks about; empty where it has no name. */
    final Blobs keys;

    /** The digest of each answer; empty where there is none. */
    final Blobs digests;

    /** Each answer that is kept whole. */
    final Blobs answers;

    /** What was reported with each answer. */
    final Blobs reports;

    /** Questions of the trace before, each followed by what stands in its place. */
    final int[] replaced;

    /** Questions of which nobody knows whether their answers still hold. */
    final int[] stale;

    private final int[] places;
    private final @Nullable Trace sequel;

    private Trace(
            List<String> rules,
            List<String> types,
            int[] rule,
            int[] ends,
            int[] looks,
            Blobs keys,
            Blobs digests,
            Blobs answers,
            Blobs reports,
            int[] replaced,
            int[] stale,
            int[] places,
            @Nullable Trace sequel) {
        this.rules = List.copyOf(rules);
        this.types = List.copyOf(types);
        this.rule = rule;
        this.ends = ends;
        this.looks = looks;
        this.keys = keys;
        this.digests = digests;
        this.answers = answers;
        this.reports = reports;
        this.replaced = replaced;
        this.stale = stale;
        this.places = places;
        this.sequel = sequel;
    }

    /** A trace of these questions, which are then gone from the rows. */
    static Trace of(List<String> rules, List<String> types, Rows rows, int[] replaced, int[] stale) {
        int[] rule = rows.rules.taken();
        Blobs keys = rows.keys.taken();
        return new Trace(
                rules,
                types,
                rule,
                rows.ends.taken(),
                rows.looks.taken(),
                keys,
                rows.digests.taken(),
                rows.answers.taken(),
                rows.reports.taken(),
                replaced,
                stale,
                places(rule, keys),
                null);
    }

    /** Questions that are written down one after the other. */
    static final class Rows {
        final Ints rules = new Ints();
        final Ints ends = new Ints();
        final Ints looks = new Ints();
        final Blobs.Rows keys = new Blobs.Rows();
        final Blobs.Rows digests = new Blobs.Rows();
        final Blobs.Rows answers = new Blobs.Rows();
        final Blobs.Rows reports = new Blobs.Rows();

        int count() {
            return rules.count();
        }

        /** Ends a question, of which the looks have been added. */
        void add(int rule, byte[] key, byte[] digest, byte[] answer, byte[] reported) {
            rules.add(rule);
            ends.add(looks.count());
            keys.add(key);
            digests.add(digest);
            answers.add(answer);
            reports.add(reported);
        }

        /** The same of a question of a trace. */
        void add(Trace trace, int question) {
            add(
                    trace.rule[question],
                    trace.keys.of(question),
                    trace.digests.of(question),
                    trace.answers.of(question),
                    trace.reports.of(question));
        }
    }

    /**
     * Reads what {@link #bytes} gave.
     *
     * @throws IllegalArgumentException if they are others
     */
    public static Trace of(ByteBuffer bytes) {
        ByteBuffer from = bytes.duplicate().order(ORDER);
        try {
            return new Trace(
                    texts(from),
                    texts(from),
                    Ints.unpack(from),
                    Ints.unpack(from),
                    Ints.unpack(from),
                    Blobs.unpack(from),
                    Blobs.unpack(from),
                    Blobs.unpack(from),
                    Blobs.unpack(from),
                    Ints.unpack(from),
                    Ints.unpack(from),
                    Ints.unpack(from),
                    null);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** This trace with its sequel. */
    public Trace and(Trace next) {
        int[] now = new int[count() + next.count()];
        for (int i = 0; i < now.length; i++) {
            now[i] = i;
        }
        for (int i = 0; i < next.replaced.length; i += 2) {
            now[next.replaced[i]] = next.replaced[i + 1];
        }
        int[] allEnds = joined(ends, next.ends);
        for (int i = count(); i < allEnds.length; i++) {
            allEnds[i] += looks.length;
        }
        int[] allLooks = joined(looks, next.looks);
        for (int i = 0; i < looks.length; i++) {
            allLooks[i] = now[allLooks[i]];
        }
        return new Trace(
                next.rules,
                next.types,
                joined(rule, next.rule),
                allEnds,
                allLooks,
                keys.and(next.keys),
                digests.and(next.digests),
                answers.and(next.answers),
                reports.and(next.reports),
                next.replaced,
                next.stale,
                places,
                next);
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** How many questions it has without its sequel. */
    int own() {
        return sequel == null ? count() : count() - sequel.count();
    }

    /** The same as bytes. */
    public ByteBuffer bytes() {
        byte[] names = String.join("\n", rules).getBytes(StandardCharsets.UTF_8);
        byte[] kinds = String.join("\n", types).getBytes(StandardCharsets.UTF_8);
        int size = 2 * Integer.BYTES + names.length + kinds.length;
        for (int[] numbers : List.of(rule, ends, looks, replaced, stale, places)) {
            size += Ints.size(numbers);
        }
        for (Blobs blobs : List.of(keys, digests, answers, reports)) {
            size += blobs.size();
        }
        ByteBuffer into = ByteBuffer.allocate(size).order(ORDER);
        into.putInt(names.length).put(names);
        into.putInt(kinds.length).put(kinds);
        Ints.pack(rule, into);
        Ints.pack(ends, into);
        Ints.pack(looks, into);
        keys.pack(into);
        digests.pack(into);
        answers.pack(into);
        reports.pack(into);
        Ints.pack(replaced, into);
        Ints.pack(stale, into);
        Ints.pack(places, into);
        return into.flip();
    }

    private static List<String> texts(ByteBuffer from) {
        byte[] text = new byte[from.getInt()];
        from.get(text);
        return text.length == 0
                ? List.of()
                : new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    int count() {
        return rule.length;
    }

    /** Where the looks of a question begin. */
    int start(int question) {
        return question == 0 ? 0 : ends[question - 1];
    }

    /** The number of a question that has a name; -1 if it was not asked. */
    int number(int ofRule, byte[] key) {
        if (sequel != null) {
            int later = sequel.number(ofRule, key);
            if (later >= 0) {
                return own() + later;
            }
        }
        int mask = places.length - 1;
        for (int place = hash(ofRule, key) & mask; places[place] >= 0; place = (place + 1) & mask) {
            if (rule[places[place]] == ofRule && Arrays.equals(keys.of(places[place]), key)) {
                return places[place];
            }
        }
        return -1;
    }

    /** Questions by the hashes of their names; where a place is taken, the next one. Of two of one name the later is found. */
    private static int[] places(int[] rule, Blobs keys) {
        int[] places = new int[Integer.highestOneBit(2 * rule.length + 1) << 1];
        Arrays.fill(places, -1);
        for (int i = rule.length - 1; i >= 0; i--) {
            if (rule[i] != NAMELESS) {
                int place = hash(rule[i], keys.of(i)) & (places.length - 1);
                while (places[place] >= 0) {
                    place = (place + 1) & (places.length - 1);
                }
                places[place] = i;
            }
        }
        return places;
    }

    private static int hash(int ofRule, byte[] key) {
        int hash = 31 * Arrays.hashCode(key) + ofRule;
        return hash ^ (hash >>> 15);
    }
}
