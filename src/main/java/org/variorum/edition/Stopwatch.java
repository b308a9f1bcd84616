package org.variorum.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.write.Written;

/** Takes the time of each stage and of each part that is told of, and passes all on. */
final class Stopwatch implements Progress {

    private static final Comparator<Timings.Part> SLOWEST_FIRST =
            Comparator.comparingLong(Timings.Part::nanos).reversed().thenComparing(Timings.Part::name);

    private final Progress next;
    private final Clocks clocks;
    private final List<Timings.Step> steps = new ArrayList<>();
    private final Map<Thread, Long> begun = new ConcurrentHashMap<>();
    private final List<Timings.Part> slowest = new ArrayList<>();
    private Optional<Stage> stage = Optional.empty();
    private long since;
    private long worked;
    private int parts;

    /** Begins with the first stage. */
    Stopwatch(Progress next, Clocks clocks) {
        this.next = next;
        this.clocks = clocks;
    }

    @Override
    public void stage(Stage begins, int files) {
        end();
        stage = Optional.of(begins);
        next.stage(begins, files);
    }

    @Override
    public void begins() {
        begun.put(Thread.currentThread(), clocks.wall().getAsLong());
        next.begins();
    }

    @Override
    public void ends(String path) {
        Long start = begun.remove(Thread.currentThread());
        if (start != null) {
            add(new Timings.Part(path, clocks.wall().getAsLong() - start));
        }
        next.ends(path);
    }

    @Override
    public void published(Written site) {
        next.published(site);
    }

    @Override
    public void notice(String text) {
        next.notice(text);
    }

    /** What was measured; the stage that went on is over. */
    Timings timings() {
        end();
        return new Timings(steps, slowest, parts);
    }

    private void end() {
        long wall = clocks.wall().getAsLong();
        long processors = clocks.processors().getAsLong();
        stage.ifPresent(over -> steps.add(new Timings.Step(over, wall - since, processors - worked)));
        stage = Optional.empty();
        since = wall;
        worked = processors;
    }

    private synchronized void add(Timings.Part part) {
        parts++;
        if (slowest.size() < Timings.NAMED || SLOWEST_FIRST.compare(part, slowest.get(Timings.NAMED - 1)) < 0) {
            slowest.add(part);
            slowest.sort(SLOWEST_FIRST);
            slowest.subList(Math.min(slowest.size(), Timings.NAMED), slowest.size())
                    .clear();
        }
    }
}
