package org.variorum.edition;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Countries whose letters, digits, calendars and clocks differ from those of most machines that build sites. */
enum Abroad {
    TURKEY("tr-TR", "Asia/Kathmandu"),
    EGYPT("ar-EG-u-nu-arab", "Pacific/Kiritimati"),
    THAILAND("th-TH-u-ca-buddhist-nu-thai", "America/St_Johns");

    private final Locale locale;
    private final String zone;

    Abroad(String locale, String zone) {
        this.locale = Locale.forLanguageTag(locale);
        this.zone = zone;
    }

    /** What comes of it there. Changes the defaults of the whole process meanwhile, so that nothing else may run. */
    <T> T visit(Supplier<T> what) {
        Locale before = Locale.getDefault();
        TimeZone here = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return what.get();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(here);
        }
    }
}
