package org.variorum.words;

import org.variorum.model.Step;

/**
 * A step, and what it is in each language.
 *
 * @param step the step
 * @param english the sentence in English
 * @param korean the sentence in Korean
 */
record Line(Step step, String english, String korean) {}
