/**
 * Worked cases: what sources say on a question, and what is expected to come of it. A desk keeps them to see what a change
 * of its policy, or a new version of the rules, does to cases that it has settled.
 *
 * <p>Start at {@link org.variorum.cases.CaseReader}, then {@link org.variorum.cases.CaseRun}.
 *
 * <p>May import: {@code content}, {@code diagnostic}, {@code evidence}, {@code load.cases}, {@code load.field},
 * {@code load.tree}, {@code model}, {@code reconcile}, {@code reconcile.compare}, {@code resolve}, {@code words},
 * {@code words.bundle}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.cases;
