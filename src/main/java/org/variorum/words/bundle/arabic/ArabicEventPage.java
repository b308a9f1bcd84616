package org.variorum.words.bundle.arabic;

import org.variorum.words.EventWords;

/** The pages of events, in Arabic. */
final class ArabicEventPage implements EventWords {

    @Override
    public String when() {
        return "متى";
    }

    @Override
    public String where() {
        return "أين";
    }

    @Override
    public String notRecorded() {
        return "غير مسجّل";
    }

    @Override
    public String questions() {
        return "أسئلة تدور حوله";
    }

    @Override
    public String none() {
        return "لا يوجد.";
    }

    @Override
    public String reports() {
        return "تقارير تتحدث عنه";
    }

    @Override
    public String reportsOn() {
        return "تقارير عن هذا الحدث";
    }

    @Override
    public String timeline() {
        return "الجدول الزمني كاملاً";
    }
}
