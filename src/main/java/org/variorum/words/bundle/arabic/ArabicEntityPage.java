package org.variorum.words.bundle.arabic;

import org.variorum.words.EntityWords;
import org.variorum.words.Gapped;

/** The pages of people, bodies, places and things, in Arabic. */
final class ArabicEntityPage implements EntityWords {

    @Override
    public String alsoCalled() {
        return "يُعرف أيضاً باسم";
    }

    @Override
    public String partOf() {
        return "جزء من";
    }

    @Override
    public String whichIsPartOf() {
        return "، وهو جزء من ";
    }

    @Override
    public String oneOf() {
        return "واحد من";
    }

    @Override
    public String holds() {
        return "يضم";
    }

    @Override
    public String about() {
        return "أسئلة عنه";
    }

    @Override
    public String given() {
        return "ورد إجابةً";
    }

    @Override
    public String rightOrWrong() {
        return "يقدمه أحد ما إجابةً عن هذه الأسئلة، صواباً كان أو خطأً.";
    }

    @Override
    public String happened() {
        return "ما حدث هناك";
    }

    @Override
    public String nothing() {
        return "لا يدور حوله أي سؤال.";
    }

    @Override
    public Gapped occursIn() {
        return Gapped.pattern("{0}: مواضع وروده في هذا الموقع.");
    }
}
