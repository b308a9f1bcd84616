package org.variorum.words.bundle.arabic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.words.PictureWords;

/** Pictures in Arabic. */
final class ArabicPictures implements PictureWords {

    private static final ArabicPlurals.Forms POSITIONS =
            new ArabicPlurals.Forms("لا مواقف", "موقف واحد", "موقفان", "{0} مواقف", "{0} موقفاً", "{0} موقف");

    private static final ArabicPlurals.Forms REPORTS =
            new ArabicPlurals.Forms("لا تقارير", "تقرير واحد", "تقريران", "{0} تقارير", "{0} تقريراً", "{0} تقرير");

    private static final ArabicPlurals.Forms MORE =
            new ArabicPlurals.Forms("ولا غير", "وآخر", "وآخران", "و{0} آخرون", "و{0} آخرون", "و{0} آخرون");

    @Override
    public String numbers() {
        return "الأعداد على خط واحد";
    }

    @Override
    public String dates() {
        return "التواريخ على خط واحد";
    }

    @Override
    public String stances() {
        return "من يقف أين";
    }

    @Override
    public String origins() {
        return "من أخذ عن من";
    }

    @Override
    public String take() {
        return "تنزيل هذه الصورة (SVG)";
    }

    @Override
    public String event() {
        return "حدث";
    }

    @Override
    public String ground(boolean alone) {
        return alone ? "يقول أصل واحد" : "يقول الجميع";
    }

    @Override
    public String answer() {
        return "الإجابة";
    }

    @Override
    public String denied() {
        return "منفي";
    }

    @Override
    public String others(int count) {
        return MORE.say(count);
    }

    @Override
    public String general() {
        return "عموماً";
    }

    @Override
    public String beyond(String end) {
        return "خارج المقياس: " + end;
    }

    @Override
    public String ends(boolean beyond) {
        return "النقطة طرف يدخل في النطاق، والحلقة طرف لا يدخل فيه، والسهم يعني أن لا طرف."
                + (beyond ? " والسهم المفرغ يشير إلى قيمة خارج المقياس." : "");
    }

    @Override
    public String logarithmic() {
        return "المقياس لوغاريتمي: الخطوات المتساوية تضاعف، ولا صفر عليه.";
    }

    @Override
    public String apart() {
        return "لما يُعدّ أو يُقاس بطرق مختلفة خط لكل منها.";
    }

    @Override
    public String otherUnit(int positions) {
        return "بوحدة أخرى، فلم يُرسم: " + POSITIONS.say(positions) + ".";
    }

    @Override
    public String exactness(boolean endless) {
        return "كلما طال الشريط قلّت دقة التاريخ." + (endless ? " والسهم يعني أن لا طرف." : "");
    }

    @Override
    public String calendar(Optional<ZoneId> zone) {
        return zone.map(z -> "الأيام والأوقات بتوقيت " + z.getId() + ".").orElse("كل تاريخ موضوع بحسب تقويم مصدره.");
    }

    @Override
    public String calendars() {
        return "كل يوم هو يوم مكانه؛ وقد يختلف اليوم بين مكانين في اللحظة نفسها.";
    }

    @Override
    public String unzoned() {
        return "ما لا تُذكر منطقته الزمنية لم يُرسم.";
    }

    @Override
    public String anywhere() {
        return "ما لا تُذكر منطقته الزمنية مرسوم بكل ما قد يعنيه في أي منها.";
    }

    @Override
    public String first(int drawn, int left) {
        return "رُسمت الأولى فقط (" + drawn + ")؛ وتُرك غيرها هنا (" + left + ").";
    }

    @Override
    public String voice() {
        return "الأصل";
    }

    @Override
    public String stance(Stance stance) {
        return switch (stance) {
            case SAYS -> "يقوله";
            case BACKS -> "يدعمه";
            case OPPOSES -> "يعارضه";
            case UNCOUNTED -> "لا يُحتسب";
            case SILENT -> "صامت";
        };
    }

    @Override
    public String meaning(Stance stance) {
        return switch (stance) {
            case SAYS -> "يقوله";
            case BACKS -> "يدعمه بما هو أضيق أو أوسع";
            case OPPOSES -> "يعارضه";
            case UNCOUNTED -> "قاله على نحو لا وزن له: محرّفاً أو مسحوباً أو متجاوزاً أو غير مؤكد أو مناقضاً لقوله";
            case SILENT -> "صامت عنه";
        };
    }

    @Override
    public String elsewhere(List<String> weights) {
        return String.join("؛ وفي غيره ", weights);
    }

    @Override
    public String shown(int voices, int ofVoices, int positions, int ofPositions) {
        return "المعروض: من الأصول " + voices + " من " + ofVoices + "، ومن المواقف " + positions + " من " + ofPositions
                + ".";
    }

    @Override
    public String passed(boolean copied) {
        return copied ? "نقله أو أعاد صياغته" : "أخذ عنه";
    }

    @Override
    public String also(List<String> origins) {
        return "وأخذ أيضاً عن " + String.join("، ", origins);
    }

    @Override
    public String tree() {
        return "من كل قائل أو تقرير نزولاً إلى من أخذ عنه. المربعات تقارير قُرئت، والمستديرة من تعود إليهم؛ والخط المتصل نقل"
                + " أو إعادة صياغة، والمتقطع اقتباس.";
    }

    @Override
    public String circle() {
        return "بعضها يأخذ عن بعض في دائرة.";
    }

    @Override
    public String alone(int reports) {
        return "لم يُرسم ما يقوم بنفسه: " + REPORTS.say(reports) + ".";
    }

    @Override
    public List<String> source(
            String site,
            String question,
            Optional<String> decided,
            Optional<String> licence,
            Optional<String> address) {
        List<String> parts = new ArrayList<>(List.of(site + ": " + ArabicValues.quoted(question)));
        decided.map(d -> "تقرر في " + d).ifPresent(parts::add);
        licence.ifPresent(parts::add);
        address.ifPresent(parts::add);
        return parts;
    }
}
