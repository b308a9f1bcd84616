package org.variorum.words;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What is said in and below the pictures of a question. */
public interface PictureWords {

    /** The title of a line of numbers. */
    String numbers();

    /** The title of a line of dates. */
    String dates();

    /** The title of the table of voices and positions. */
    String stances();

    /** The title of the tree of origins and copies. */
    String origins();

    /** The link to the pictures as a file. */
    String take();

    /** What stands before an event beside which others lie. */
    String event();

    /** What stands before what all voices say; or the one that speaks to it. */
    String ground(boolean alone);

    /** What stands before an answer. */
    String answer();

    /** What stands beside a value that all who give it deny. */
    String denied();

    /** How many more give a value: {@code and 2 more}. */
    String others(int count);

    /** What heads the positions that do not say what exactly they count or measure. */
    String general();

    /** An end that lies so far from all others that it is not drawn to scale. */
    String beyond(String end);

    /** How to read the ends of bars on a line of numbers; where some lie off the scale, also these. */
    String ends(boolean beyond);

    /** How to read a scale on which equal steps multiply. */
    String logarithmic();

    /** That what is counted or measured in different ways has a line for each. */
    String apart();

    /** How many positions are left out, because their unit cannot be converted. */
    String otherUnit(int positions);

    /** How to read bars on a line of dates; where some have no end, also the arrows. */
    String exactness(boolean endless);

    /** That all lies as the clock of one zone has it; with none, that no source names one. */
    String calendar(Optional<ZoneId> zone);

    /** That each day is that of its own place, and that neighbouring ones can be one moment. */
    String calendars();

    /** That what names no zone is not drawn among what does. */
    String unzoned();

    /** That what names no zone is drawn as all that it may mean. */
    String anywhere();

    /** That only the first positions are drawn. */
    String first(int drawn, int left);

    /** The heading of the voices in the table of voices and positions. */
    String voice();

    /** What a voice makes of a position, in two words or three. */
    String stance(Stance stance);

    /** The same, to explain its sign. */
    String meaning(Stance stance);

    /** The letters and weights of a voice that has other ones where it speaks through weaker reports. */
    String elsewhere(List<String> weights);

    /** That only some voices and positions are shown. */
    String shown(int voices, int ofVoices, int positions, int ofPositions);

    /** What a voice makes of a position. */
    enum Stance {
        /** It takes it. */
        SAYS("●"),
        /** It says something narrower or broader. */
        BACKS("○"),
        /** It contradicts or denies it. */
        OPPOSES("✕"),
        /** It takes it in a way that weighs nothing. */
        UNCOUNTED("↻"),
        /** Nothing. */
        SILENT("·");

        private final String sign;

        Stance(String sign) {
            this.sign = sign;
        }

        /** The sign that stands for it in every language. */
        public String sign() {
            return sign;
        }
    }

    /** What stands between an origin and who has it from there: that he copies or rewrites it, or else quotes it. */
    String passed(boolean copied);

    /** From whom else one has it: behind his name. */
    String also(List<String> origins);

    /** How to read the tree. */
    String tree();

    /** That some of them go round in a circle. */
    String circle();

    /** How many reports stand for themselves and are not drawn. */
    String alone(int reports);

    /**
     * Where a picture is from, in parts.
     *
     * @param site the site
     * @param question the question
     * @param decided the day of the decision
     * @param licence the licence of the site
     * @param address the address of the page
     */
    List<String> source(
            String site, String question, Optional<String> decided, Optional<String> licence, Optional<String> address);
}
