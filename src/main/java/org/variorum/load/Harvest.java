package org.variorum.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.variorum.content.ContentFile;
import org.variorum.content.Mention;
import org.variorum.model.Citation;

/** Takes the results of all files, in a fixed order, and gathers what they have besides their values. */
final class Harvest {

    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<Mention.Kind> incomplete = EnumSet.noneOf(Mention.Kind.class);

    /** Notes that the list of all things of a kind is not there. */
    void lack(Mention.Kind kind) {
        incomplete.add(kind);
    }

    /** The value of a data file, which lists all things of a kind. */
    <T> T data(CompletableFuture<Loaded<T>> future, Mention.Kind kind) {
        Loaded<T> loaded = take(future);
        if (!loaded.complete()) {
            incomplete.add(kind);
        }
        return loaded.value();
    }

    /** The works of all files of references. */
    List<Citation> works(List<CompletableFuture<Loaded<List<Citation>>>> futures) {
        return futures.stream()
                .map(future -> data(future, Mention.Kind.WORK))
                .flatMap(Collection::stream)
                .toList();
    }

    /** Markdown files. */
    <M> List<ContentFile<M>> files(List<CompletableFuture<Loaded<ContentFile<M>>>> futures) {
        return futures.stream().map(this::take).map(Loaded::value).toList();
    }

    /** Every mention so far, by place. */
    List<Mention> mentions() {
        return mentions.stream().sorted(Comparator.comparing(Mention::location)).toList();
    }

    /** Every file so far that could be read. */
    Set<String> texts() {
        return Set.copyOf(texts);
    }

    /** The kinds of which the list may lack something. */
    Set<Mention.Kind> incomplete() {
        return Set.copyOf(incomplete);
    }

    private <T> Loaded<T> take(CompletableFuture<Loaded<T>> future) {
        Loaded<T> loaded = join(future);
        mentions.addAll(loaded.mentions());
        loaded.path().ifPresent(texts::add);
        return loaded;
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
