package org.variorum.words.bundle.english;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.words.PictureWords;

/** Pictures in English. */
final class EnglishPictures implements PictureWords {

    @Override
    public String numbers() {
        return "The numbers on one line";
    }

    @Override
    public String dates() {
        return "The dates on one line";
    }

    @Override
    public String stances() {
        return "Who stands where";
    }

    @Override
    public String origins() {
        return "Who has it from whom";
    }

    @Override
    public String take() {
        return "Take this picture (SVG)";
    }

    @Override
    public String event() {
        return "Event";
    }

    @Override
    public String ground(boolean alone) {
        return alone ? "One origin says" : "All say";
    }

    @Override
    public String answer() {
        return "Answer";
    }

    @Override
    public String denied() {
        return "denied";
    }

    @Override
    public String others(int count) {
        return "and " + count + " more";
    }

    @Override
    public String general() {
        return "In general";
    }

    @Override
    public String beyond(String end) {
        return "off the scale: " + end;
    }

    @Override
    public String ends(boolean beyond) {
        return "A dot is an end that belongs to the range, a ring one that does not, an arrow no end at all."
                + (beyond ? " A hollow arrow points to a value off the scale." : "");
    }

    @Override
    public String logarithmic() {
        return "The scale is logarithmic: equal steps multiply, and there is no zero on it.";
    }

    @Override
    public String apart() {
        return "What is counted or measured in different ways has a line for each.";
    }

    @Override
    public String otherUnit(int positions) {
        return "In another unit, and so not drawn: " + (positions == 1 ? "1 position." : positions + " positions.");
    }

    @Override
    public String exactness(boolean endless) {
        return "The longer a bar, the less exact the date." + (endless ? " An arrow is no end." : "");
    }

    @Override
    public String calendar(Optional<ZoneId> zone) {
        return zone.map(z -> "Days and times are those of " + z.getId() + ".")
                .orElse("Each date lies as the calendar of its source has it.");
    }

    @Override
    public String calendars() {
        return "Each day is that of its own place; two places can have different days at one moment.";
    }

    @Override
    public String unzoned() {
        return "What names no zone is not drawn.";
    }

    @Override
    public String anywhere() {
        return "What names no zone is drawn as all that it may mean in any.";
    }

    @Override
    public String first(int drawn, int left) {
        return "Only the first " + drawn + " are drawn; " + left + " more are left out here.";
    }

    @Override
    public String voice() {
        return "Origin";
    }

    @Override
    public String stance(Stance stance) {
        return switch (stance) {
            case SAYS -> "says it";
            case BACKS -> "backs it";
            case OPPOSES -> "opposes it";
            case UNCOUNTED -> "not counted";
            case SILENT -> "is silent";
        };
    }

    @Override
    public String meaning(Stance stance) {
        return switch (stance) {
            case SAYS -> "says it";
            case BACKS -> "backs it with something narrower or broader";
            case OPPOSES -> "opposes it";
            case UNCOUNTED ->
                "said it in a way that weighs nothing: garbled, taken back, overtaken, not confirmed, or against its own"
                        + " word";
            case SILENT -> "is silent on it";
        };
    }

    @Override
    public String elsewhere(List<String> weights) {
        return String.join("; elsewhere ", weights);
    }

    @Override
    public String shown(int voices, int ofVoices, int positions, int ofPositions) {
        return "Shown are " + voices + " of " + ofVoices + " origins and " + positions + " of " + ofPositions
                + " positions.";
    }

    @Override
    public String passed(boolean copied) {
        return copied ? "copied or rewritten by" : "passed on by";
    }

    @Override
    public String also(List<String> origins) {
        return "also has it from " + String.join(", ", origins);
    }

    @Override
    public String tree() {
        return "From each speaker or report down to those who have it from there. Square boxes are reports that were read,"
                + " rounded ones whom they go back to; a solid line is a copy or a rewrite, a dashed one a quotation.";
    }

    @Override
    public String circle() {
        return "Some of them have it from each other in a circle.";
    }

    @Override
    public String alone(int reports) {
        return "Not drawn: "
                + (reports == 1 ? "one report that stands for itself." : reports + " that stand for themselves.");
    }

    @Override
    public List<String> source(
            String site,
            String question,
            Optional<String> decided,
            Optional<String> licence,
            Optional<String> address) {
        List<String> parts = new ArrayList<>(List.of(site + ": “" + question + "”"));
        decided.map(d -> "decided " + d).ifPresent(parts::add);
        licence.ifPresent(parts::add);
        address.ifPresent(parts::add);
        return parts;
    }
}
