package org.variorum.render.view;

/**
 * A row of an account of rules.
 *
 * @param name what it is about; empty where the meaning says so itself
 * @param meaning what it means
 * @param figure the number in force; empty where there is none
 */
public record RuleRowView(String name, String meaning, String figure) {}
