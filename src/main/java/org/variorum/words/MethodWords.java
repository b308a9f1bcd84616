package org.variorum.words;

import java.math.BigDecimal;
import java.util.List;
import org.variorum.model.Confidence;
import org.variorum.model.Thresholds;

/** The frame of the account of the rules: what stands around the sentences of {@link RuleWords}. */
public interface MethodWords {

    /** What the page is about, for those who come upon it elsewhere: a sentence. */
    String description();

    /** The heading of a part. */
    String heading(MethodTopic topic);

    /** What stands before its rules; empty where nothing does. */
    String lead(MethodTopic topic);

    /** The heads of the columns of its table, two or three; empty where it is a list. */
    List<String> columns(MethodTopic topic);

    /** What it says beside the constants of the rules, a sentence each. */
    List<String> sentences(MethodTopic topic);

    /** By how many years an approximate year may be off: a sentence. */
    String approximateYear(int years);

    /** What a finding needs to be called settled: a sentence. */
    String settled(Thresholds.Need need);

    /** What a finding needs to be published with a level of confidence: a sentence. */
    String published(Confidence level, Thresholds.Need need);

    /** By how much two numbers may differ of which one is the other rounded: a sentence. */
    String rounding(BigDecimal share);

    /** From which share of its middle on a number is wide: a sentence. */
    String wide(BigDecimal share);

    /** From which share of common text on two texts count as one: a sentence. */
    String overlap(BigDecimal share);

    /** A chance, between two ends in per cent: {@code 5 to 20 %}. */
    String chance(int from, int to);
}
