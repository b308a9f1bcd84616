package org.variorum.words.bundle.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.model.Entity;
import org.variorum.model.WordEdge;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;

/** Which names take an article within an English sentence. */
final class Articles {

    /** The words in which names of bodies end. */
    private static final Set<String> BODIES = Set.of(
            "Administration",
            "Agency",
            "Army",
            "Assembly",
            "Association",
            "Authority",
            "Board",
            "Bureau",
            "Cabinet",
            "Command",
            "Commission",
            "Committee",
            "Corps",
            "Council",
            "Court",
            "Department",
            "Directorate",
            "Embassy",
            "Force",
            "Forces",
            "Foundation",
            "Government",
            "Group",
            "House",
            "Institute",
            "Ministry",
            "Nations",
            "Navy",
            "Office",
            "Organization",
            "Parliament",
            "Party",
            "Pentagon",
            "Police",
            "Secretariat",
            "Senate",
            "Service",
            "Staff",
            "Union",
            "military",
            "army",
            "navy",
            "government",
            "police");

    /** The name of an event, up to the first word that relates it to something else. */
    private static final Pattern HEAD =
            Pattern.compile("^(.*?)(?=,| (?:at|between|by|for|from|in|near|of|on|over|with)" + WordEdge.END + "|$)");

    private static final Set<String> HAPPENINGS = Set.of(
            "agreement",
            "anniversary",
            "announcement",
            "assembly",
            "attack",
            "briefing",
            "call",
            "ceremony",
            "collapse",
            "conference",
            "congress",
            "coup",
            "crash",
            "crisis",
            "dialogue",
            "drill",
            "drills",
            "election",
            "exercise",
            "exercises",
            "explosion",
            "fire",
            "flight",
            "hearing",
            "invasion",
            "launch",
            "launches",
            "meeting",
            "notice",
            "parade",
            "raid",
            "referendum",
            "sale",
            "session",
            "shooting",
            "speech",
            "statement",
            "strike",
            "summit",
            "talks",
            "test",
            "tests",
            "vote",
            "visit",
            "war");

    /** Words that describe a happening, and are no part of a name. */
    private static final Set<String> DESCRIBING = Set.of(
            "a",
            "air",
            "an",
            "annual",
            "another",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "cabinet",
            "general",
            "joint",
            "last",
            "military",
            "naval",
            "next",
            "nuclear",
            "planned",
            "possible",
            "presidential",
            "press",
            "security",
            "the",
            "three-way",
            "trade",
            "two-day");

    private static final Set<String> DETERMINERS = Set.of("a", "an", "another", "the");

    /** A word written small, as none of a proper name is but the smallest. */
    private static final Pattern SMALL = Pattern.compile("(?<= )(?!(?:of|the|and|for)" + WordEdge.END + ")\\p{Ll}");

    private static final Piece.Cases<Boolean> TAKES_ONE = new Piece.Cases<>(
            text -> false,
            claim -> true,
            report -> true,
            outlet -> true,
            entity -> entity.kind().filter(Entity.Kind.BODY::equals).isPresent(),
            event -> false,
            lineage -> false,
            open -> false);

    /** What is longer is no name: a pattern that looks back would take too long to tell. */
    private static final int LONGEST = 300;

    private Articles() {}

    /** A name within a sentence: {@code the Department of State}, {@code Seoul}. */
    static Phrase definite(Piece name) {
        Piece called = name instanceof Piece.ToLineage lineage ? lineage.origin() : name;
        return called.words().length() <= LONGEST && takesOne(called) && isBody(called.words())
                ? Phrase.fill("the {0}", Phrase.of(name))
                : Phrase.of(name);
    }

    /** Whether a name is that of a body, with what may stand in brackets behind it; one that begins with an article is not. */
    private static boolean isBody(String words) {
        int bracket = words.indexOf('(');
        boolean behind = bracket > 0 && words.charAt(bracket - 1) == ' ' && words.endsWith(")");
        String name = behind ? words.substring(0, bracket - 1) : words;
        return (bracket < 0 || behind)
                && !words.regionMatches(true, 0, "the ", 0, "the ".length())
                && (name.contains(" of ") || endsInBody(name));
    }

    private static boolean endsInBody(String name) {
        int begin = name.length();
        while (begin > 0 && name.charAt(begin - 1) < 0x80 && Character.isLetter(name.charAt(begin - 1))) {
            begin--;
        }
        return BODIES.contains(name.substring(begin)) && (begin == 0 || !WordEdge.isPart(name.codePointBefore(begin)));
    }

    /** Whether names of its kind can take one: those of bodies, and so of outlets, and of what these say. */
    private static boolean takesOne(Piece name) {
        return name.fold(TAKES_ONE);
    }

    /** A phrase that is nothing but a name gets that name's article; others are left as they are. */
    static Phrase definite(Phrase phrase) {
        return phrase.pieces().size() == 1 ? definite(phrase.pieces().get(0)) : phrase;
    }

    /**
     * An event within a sentence: {@code the 55th Security Consultative Meeting}, {@code the launch of two missiles},
     * {@code Ulchi Freedom Shield}; what is a sentence of its own stands in quotation marks.
     */
    static Phrase event(Piece event) {
        Matcher head = HEAD.matcher(event.words());
        List<String> words = List.of((head.find() ? head.group(1) : event.words()).split(" "));
        if (!isHappening(words)) {
            boolean title = SMALL.matcher(event.words()).find();
            return title ? Phrase.fill("“{0}”", Phrase.of(event)) : Phrase.of(event);
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        Phrase name = Phrase.of(words.size() == 1 || DESCRIBING.contains(first) ? small(event) : event);
        return DETERMINERS.contains(first) ? name : Phrase.fill("the {0}", name);
    }

    /**
     * Whether words end in one for a happening, and those before only say which: names, numbers, and what describes. An
     * article and a word are too short for a sentence.
     */
    private static boolean isHappening(List<String> words) {
        int last = words.size() - 1;
        if (last == 1 && DETERMINERS.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            return true;
        }
        return HAPPENINGS.contains(words.get(last).toLowerCase(Locale.ROOT))
                && IntStream.range(1, Math.max(1, last))
                        .mapToObj(words::get)
                        .allMatch(w -> DESCRIBING.contains(w) || !Character.isLowerCase(w.codePointAt(0)));
    }

    private static Piece small(Piece event) {
        String words = event.words();
        return event.in(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }
}
