package org.variorum.render.view;

/**
 * A line of a table of rules.
 *
 * @param name what it is about
 * @param meaning what it means
 * @param figure the number in force; empty where there is none
 */
public record RuleRowView(String name, String meaning, String figure) {}
