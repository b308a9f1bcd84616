package org.variorum.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that running text holds.
 *
 * @param written how it is written, with scale words and unit
 * @param number what it comes to, scale words included
 * @param unit the unit of measurement, the currency or the time that it counts
 * @param last whether no word follows that it may count
 * @param free whether it may count anything: it is no year, day, hour, ordinal, or number of a thing that has one
 */
public record WrittenNumber(String written, BigDecimal number, Optional<String> unit, boolean last, boolean free) {}
