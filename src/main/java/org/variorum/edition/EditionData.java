package org.variorum.edition;

import java.util.List;
import org.variorum.amend.Account;

/**
 * What an edition says, thing by thing, whether or not it is published.
 *
 * @param result what was read, and what a check finds
 * @param accounts what is said of briefings, questions and claims
 */
public record EditionData(BuildResult result, List<Account> accounts) {
    /** Copies the list. */
    public EditionData {
        accounts = List.copyOf(accounts);
    }
}
