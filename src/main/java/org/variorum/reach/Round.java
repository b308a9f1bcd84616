package org.variorum.reach;

import java.security.Security;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.variorum.reach.Reply.State;

/**
 * A round of questions for many addresses: several hosts at one time, each by one who waits between two questions, each address once.
 *
 * <pre>{@code
 * Map<String, Reply> replies = new Round(Manners.POLITE, "variorum/0.1.0", System::nanoTime).ask(addresses);
 * }</pre>
 */
public final class Round {

    private static final Reply NOT_ASKED = Reply.of(State.NOT_ASKED, "no time was left");
    private static final Reply FAILED = Reply.of(State.UNSURE, "could not be asked for");

    private final Manners manners;
    private final HostNames names = new HostNames();
    private final Asker asker;
    private final LongSupplier nanoTime;

    /**
     * A round.
     *
     * @param manners how servers are asked
     * @param name by which name whoever asks is known
     * @param nanoTime a clock of nanoseconds, from whenever
     */
    public Round(Manners manners, String name, LongSupplier nanoTime) {
        this(manners, manners.privateToo() ? host -> true : Network::isPublic, name, nanoTime);
    }

    /** The same, with somebody who says which hosts may be asked. */
    Round(Manners manners, Admission admission, String name, LongSupplier nanoTime) {
        this.manners = manners;
        this.asker = new Asker(manners, admission, names, name);
        this.nanoTime = nanoTime;
    }

    /**
     * Has this process look up each name once and never again, so that no second answer can lead elsewhere than the one that was looked
     * at. Works before the first name is looked up.
     */
    public static void resolveOnce() {
        Security.setProperty("networkaddress.cache.ttl", "-1");
    }

    /** What comes of each address, by address. */
    public Map<String, Reply> ask(Collection<String> addresses) {
        long end = nanoTime.getAsLong() + manners.whole().toNanos();
        Map<String, Reply> replies = new ConcurrentHashMap<>();
        ExecutorService hosts = Executors.newFixedThreadPool(manners.hosts());
        try {
            byHost(addresses).forEach(group -> hosts.execute(() -> ask(group, end, replies)));
            hosts.shutdown();
            hosts.awaitTermination(end - nanoTime.getAsLong(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            hosts.shutdownNow();
        }
        Map<String, Reply> all = new TreeMap<>();
        addresses.forEach(address -> all.put(address, names.afterAll(replies.getOrDefault(address, NOT_ASKED))));
        return all;
    }

    private static List<List<String>> byHost(Collection<String> addresses) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String address : new LinkedHashSet<>(addresses)) {
            String host = WebAddress.of(address).map(uri -> uri.getHost()).orElse("");
            groups.computeIfAbsent(host, h -> new ArrayList<>()).add(address);
        }
        return List.copyOf(groups.values());
    }

    /** Whatever goes wrong with one address costs no other. */
    private Reply reply(String address) throws InterruptedException {
        try {
            return asker.ask(address);
        } catch (RuntimeException e) {
            return FAILED;
        }
    }

    private void ask(List<String> addresses, long end, Map<String, Reply> replies) {
        try {
            for (Iterator<String> each = addresses.iterator(); each.hasNext() && nanoTime.getAsLong() < end; ) {
                String address = each.next();
                replies.put(address, reply(address));
                if (each.hasNext()) {
                    Thread.sleep(manners.delay().toMillis());
                }
            }
        } catch (InterruptedException e) {
            // Time is up: what has no reply was not asked.
            Thread.currentThread().interrupt();
        }
    }
}
