package org.variorum.measure;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people write for a currency: its code of ISO 4217, its sign, its name. */
final class Currencies {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NT$", "TWD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("R$", "BRL"),
            Map.entry("S$", "SGD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₩", "KRW"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₺", "TRY"),
            Map.entry("₴", "UAH"),
            Map.entry("₪", "ILS"),
            Map.entry("₫", "VND"),
            Map.entry("₱", "PHP"),
            Map.entry("₦", "NGN"),
            Map.entry("฿", "THB"));

    /** Names that mean one currency only: no pound, which may be a weight, and no won or rupee, of which there are several. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("us dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound sterling", "GBP"),
            Map.entry("british pound", "GBP"),
            Map.entry("sterling", "GBP"),
            Map.entry("south korean won", "KRW"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("indian rupee", "INR"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("swiss franc", "CHF"),
            Map.entry("달러", "USD"),
            Map.entry("유로", "EUR"),
            Map.entry("엔", "JPY"),
            Map.entry("위안", "CNY"));

    /** The codes of ISO 4217 that are in use: a list of our own, since the platform's changes with its version. */
    private static final Set<String> CODES = Set.of(
            ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD "
                            + "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
                            + "GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT "
                            + "LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
                            + "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
                            + "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD "
                            + "XOF XPF YER ZAR ZMW ZWL")
                    .split(" ", -1));

    /** Matches what may stand before a number: a sign or a code. */
    private static final Pattern BEFORE = Pattern.compile("(?<word>" + alternatives() + "|[A-Z]{3}(?=\\s?\\d))\\s?");

    private Currencies() {}

    private static String alternatives() {
        return SIGNS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The code of a sign; empty where it is none. */
    static Optional<String> ofSign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }

    /** Whether it is a code or a sign. */
    static boolean isSymbol(String word) {
        return CODES.contains(word) || SIGNS.containsKey(word);
    }

    /** The code of a currency that is written as a sign, a code or a name in the singular; empty where it is none. */
    static Optional<String> of(String word) {
        return CODES.contains(word)
                ? Optional.of(word)
                : ofSign(word).or(() -> Optional.ofNullable(NAMES.get(word.toLowerCase(Locale.ROOT))));
    }

    /** The code of the currency whose sign or code stands next in a text, before a number; the text is then behind it. */
    static Optional<String> take(QuantityScanner in) {
        return in.takeIf(BEFORE, words -> of(words.group("word")));
    }
}
