package org.variorum.amend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What two editions say differently, thing by thing. */
public final class EditionDiff {

    /** Briefings first, then question by question: the finding and then its claims. */
    private static final Comparator<Difference> ORDER = Comparator.<Difference, String>comparing(
                    d -> d.account().question())
            .thenComparing(d -> d.account().kind())
            .thenComparing(d -> d.account().id());

    private EditionDiff() {}

    /** The differences, in the order in which they are told. */
    public static List<Difference> of(Collection<Account> old, Collection<Account> now) {
        Map<String, Account> before = byKey(old);
        Map<String, Account> after = byKey(now);
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            Optional<Account> was = Optional.ofNullable(before.get(key));
            Optional<Account> is = Optional.ofNullable(after.get(key));
            List<Difference.Change> changes = is.map(i -> changes(was, i)).orElse(List.of());
            if (was.isEmpty() || is.isEmpty() || !changes.isEmpty()) {
                differences.add(new Difference(was, is, changes));
            }
        }
        differences.sort(ORDER);
        return differences;
    }

    private static Map<String, Account> byKey(Collection<Account> accounts) {
        Map<String, Account> all = new TreeMap<>();
        accounts.forEach(account -> all.putIfAbsent(account.key(), account));
        return all;
    }

    /** Of what was taken away it is told that it was; of what is new that it is. */
    private static List<Difference.Change> changes(Optional<Account> was, Account now) {
        Map<String, String> old = was.map(Account::says).orElse(now.isWithdrawn() ? Map.of() : now.says());
        TreeSet<String> names = new TreeSet<>(now.says().keySet());
        if (!now.isWithdrawn()) {
            names.addAll(old.keySet());
        }
        List<Difference.Change> changes = new ArrayList<>();
        for (String name : names) {
            Optional<String> before = Optional.ofNullable(old.get(name));
            Optional<String> after = Optional.ofNullable(now.says().get(name));
            if (!before.equals(after)) {
                changes.add(new Difference.Change(name, before, after));
            }
        }
        return changes;
    }
}
