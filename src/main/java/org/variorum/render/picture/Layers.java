package org.variorum.render.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays out a graph in layers, as Sugiyama, Tagawa and Toda (1981) do: links that close a circle are set aside, each node
 * stands one layer right of the last it comes from, links over several layers get a bend in each, nodes of a layer are
 * sorted by the mean place of their neighbours, and parts that hang together stay together.
 */
final class Layers {

    /** Pixels between the middles of two nodes in a layer. */
    static final int NODE = 52;

    private static final int BEND = 22;
    private static final int BETWEEN_PARTS = 12;
    private static final int SWEEPS = 4;

    /**
     * A link between two nodes by their number.
     *
     * @param from where it starts
     * @param to where it ends
     */
    record Link(int from, int to) {}

    private final int nodes;
    private final Set<Link> forward = new LinkedHashSet<>();
    private final Set<Link> backward = new LinkedHashSet<>();
    private final Map<Link, List<Integer>> bends = new LinkedHashMap<>();
    private final List<Integer> layer = new ArrayList<>();
    private final List<Integer> part = new ArrayList<>();
    private final List<Integer> middle = new ArrayList<>();
    private final List<List<Integer>> left = new ArrayList<>();
    private final List<List<Integer>> right = new ArrayList<>();
    private final List<List<Integer>> columns = new ArrayList<>();
    private int height;

    /** Lays out that many nodes; a link from a node to itself is no link. */
    Layers(int nodes, Set<Link> links) {
        this.nodes = nodes;
        List<Link> real = links.stream().filter(l -> l.from() != l.to()).toList();
        setCirclesAside(real);
        rank();
        for (int i = 0; i < nodes; i++) {
            item(layer.get(i));
        }
        parts(real);
        forward.forEach(this::bend);
        sort();
        place();
    }

    int layer(int node) {
        return layer.get(node);
    }

    /** How far down the middle of a node lies, in pixels. */
    int middle(int node) {
        return middle.get(node);
    }

    /** Links from left to right, each with how far down it passes every layer on its way. */
    Map<Link, List<Integer>> forward() {
        Map<Link, List<Integer>> ways = new LinkedHashMap<>();
        forward.forEach(l -> ways.put(
                l, bends.getOrDefault(l, List.of()).stream().map(middle::get).toList()));
        return ways;
    }

    /** Links that would close a circle. */
    Set<Link> backward() {
        return backward;
    }

    int layers() {
        return columns.size();
    }

    int height() {
        return height;
    }

    /** Goes through the graph in depth; a link to a node on the way that one came is set aside. */
    private void setCirclesAside(List<Link> links) {
        Map<Integer, List<Link>> out = new HashMap<>();
        Set<Integer> entered = new LinkedHashSet<>();
        links.forEach(l -> out.computeIfAbsent(l.from(), k -> new ArrayList<>()).add(l));
        links.forEach(l -> entered.add(l.to()));
        Set<Integer> seen = new LinkedHashSet<>();
        Set<Integer> open = new LinkedHashSet<>();
        for (boolean roots : new boolean[] {true, false}) {
            for (int start = 0; start < nodes; start++) {
                if ((!roots || !entered.contains(start)) && seen.add(start)) {
                    descend(start, out, seen, open);
                }
            }
        }
    }

    private void descend(int start, Map<Integer, List<Link>> out, Set<Integer> seen, Set<Integer> open) {
        Deque<Integer> way = new ArrayDeque<>(List.of(start));
        Map<Integer, Integer> next = new HashMap<>();
        open.add(start);
        while (!way.isEmpty()) {
            int node = way.getLast();
            List<Link> links = out.getOrDefault(node, List.of());
            int index = next.merge(node, 1, Integer::sum) - 1;
            if (index >= links.size()) {
                open.remove(way.removeLast());
                continue;
            }
            Link link = links.get(index);
            if (open.contains(link.to())) {
                backward.add(link);
            } else {
                forward.add(link);
                if (seen.add(link.to())) {
                    open.add(link.to());
                    way.add(link.to());
                }
            }
        }
    }

    /** Each node one layer right of the last that it comes from. */
    private void rank() {
        int[] waiting = new int[nodes];
        int[] ranks = new int[nodes];
        Map<Integer, List<Integer>> out = new HashMap<>();
        forward.forEach(l -> {
            waiting[l.to()]++;
            out.computeIfAbsent(l.from(), k -> new ArrayList<>()).add(l.to());
        });
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < nodes; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        while (!ready.isEmpty()) {
            int node = ready.remove();
            for (int to : out.getOrDefault(node, List.of())) {
                ranks[to] = Math.max(ranks[to], ranks[node] + 1);
                if (--waiting[to] == 0) {
                    ready.add(to);
                }
            }
        }
        for (int rank : ranks) {
            layer.add(rank);
        }
    }

    /** A node or a bend in a column; gives its number. */
    private int item(int column) {
        while (columns.size() <= column) {
            columns.add(new ArrayList<>());
        }
        int item = left.size();
        left.add(new ArrayList<>());
        right.add(new ArrayList<>());
        middle.add(0);
        columns.get(column).add(item);
        return item;
    }

    /** Numbers the parts that hang together, in the order of their first nodes. */
    private void parts(List<Link> links) {
        Map<Integer, Set<Integer>> beside = new HashMap<>();
        links.forEach(l -> {
            beside.computeIfAbsent(l.from(), k -> new LinkedHashSet<>()).add(l.to());
            beside.computeIfAbsent(l.to(), k -> new LinkedHashSet<>()).add(l.from());
        });
        int[] number = new int[nodes];
        java.util.Arrays.fill(number, -1);
        for (int start = 0, parts = 0; start < nodes; start++) {
            if (number[start] < 0) {
                Deque<Integer> reached = new ArrayDeque<>(List.of(start));
                number[start] = parts;
                while (!reached.isEmpty()) {
                    for (int other : beside.getOrDefault(reached.remove(), Set.of())) {
                        if (number[other] < 0) {
                            number[other] = parts;
                            reached.add(other);
                        }
                    }
                }
                parts++;
            }
        }
        for (int n : number) {
            part.add(n);
        }
    }

    private void bend(Link link) {
        int before = link.from();
        List<Integer> way = new ArrayList<>();
        for (int column = layer.get(link.from()) + 1; column < layer.get(link.to()); column++) {
            int bend = item(column);
            part.add(part.get(link.from()));
            join(before, bend);
            way.add(bend);
            before = bend;
        }
        join(before, link.to());
        bends.put(link, way);
    }

    private void join(int from, int to) {
        right.get(from).add(to);
        left.get(to).add(from);
    }

    private void sort() {
        columns.forEach(c -> c.sort(Comparator.comparing(part::get)));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int c = 1; c < columns.size(); c++) {
                sort(columns.get(c), left, columns.get(c - 1));
            }
            for (int c = columns.size() - 2; c >= 0; c--) {
                sort(columns.get(c), right, columns.get(c + 1));
            }
        }
    }

    private void sort(List<Integer> column, List<List<Integer>> neighbours, List<Integer> beside) {
        Map<Integer, Integer> places = new HashMap<>();
        beside.forEach(item -> places.put(item, places.size()));
        Map<Integer, Double> means = new HashMap<>();
        column.forEach(item -> means.put(
                item,
                neighbours.get(item).stream()
                        .mapToInt(n -> places.getOrDefault(n, 0))
                        .average()
                        .orElse(column.indexOf(item))));
        column.sort(Comparator.comparing(part::get).thenComparing(item -> means.getOrDefault(item, 0.0)));
    }

    /** Puts each part below the one before; within it every item as near to the mean of its neighbours as room allows. */
    private void place() {
        int parts = part.stream().mapToInt(p -> p + 1).max().orElse(0);
        for (int p = 0; p < parts; p++) {
            int top = height;
            for (int c = 0; c < columns.size(); c++) {
                stack(columns.get(c), p, top, c == 0 ? List.of() : left);
            }
            for (int c = columns.size() - 2; c >= 0; c--) {
                stack(columns.get(c), p, top, right);
            }
            height += BETWEEN_PARTS;
        }
        height = Math.max(0, height - BETWEEN_PARTS);
    }

    private void stack(List<Integer> column, int wanted, int top, List<List<Integer>> neighbours) {
        int free = top;
        for (int item : column) {
            if (part.get(item) == wanted) {
                int size = item < nodes ? NODE : BEND;
                int mean = neighbours.isEmpty()
                        ? 0
                        : (int) neighbours.get(item).stream()
                                .mapToInt(middle::get)
                                .average()
                                .orElse(middle.get(item));
                int at = Math.max(free + size / 2, mean);
                middle.set(item, at);
                free = at + (size + 1) / 2;
            }
        }
        height = Math.max(height, free);
    }
}
