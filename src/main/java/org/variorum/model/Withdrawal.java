package org.variorum.model;

import java.time.LocalDate;
import org.variorum.diagnostic.Location;

/**
 * What a desk says in public of something that it published and has taken away.
 *
 * @param what what that was, {@code questions/} or {@code briefings/} and its id
 * @param date when it was taken away
 * @param note what it was, and why it is there no more
 * @param location where that is written
 */
public record Withdrawal(String what, LocalDate date, String note, Location location) {}
