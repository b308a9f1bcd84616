package org.variorum.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.variorum.load.tree.JsonTree;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;

/** Reads what the data of a published site say of questions and claims. What it does not know of a file it leaves out. */
public final class AccountReader {

    /** What leads to the data of all questions. */
    public static final String MANIFEST = "claims.json";

    private static final int MOST_NODES = 5_000_000;

    /** What is said of a finding in one word or in a sentence. */
    private static final List<String> OF_FINDING =
            List.of("verdict", "confidence", "status", "decided", "note", "open");

    /** What is said of a report or another work. */
    private static final List<String> OF_SOURCE =
            List.of("title", "container-title", "issued", "URL", "outlet", "kind", "letter", "copies");

    /** What stands in a claim to name it, or says again in another form what is told in words. */
    private static final Set<String> NAMES = Set.of("id", "question", "path", "claimant-kind", "text");

    /** The files of a site that is somewhere. */
    @FunctionalInterface
    public interface Files {
        /** The text of a file; empty where it cannot be had. */
        Optional<String> text(String path);
    }

    private final Files files;
    private final List<Account> accounts = new ArrayList<>();

    private AccountReader(Files files) {
        this.files = files;
    }

    /** All that is said; empty where there is no such data. */
    public static Optional<List<Account>> read(Files files) {
        AccountReader reader = new AccountReader(files);
        return reader.tree(MANIFEST).map(manifest -> {
            items(manifest, "questions")
                    .forEach(q -> text(q, "data").flatMap(reader::tree).ifPresent(reader::file));
            items(manifest, "sources").forEach(reader::source);
            items(manifest, Account.WITHDRAWN).forEach(reader::withdrawn);
            return List.copyOf(reader.accounts);
        });
    }

    private Optional<Node.Mapping> tree(String path) {
        return files.text(path)
                .flatMap(text -> JsonTree.read(SourceText.ofFile(path, text), MOST_NODES, fault -> {}))
                .flatMap(AccountReader::mapping);
    }

    private void file(Node.Mapping file) {
        Optional<Node.Mapping> question = member(file, "question").flatMap(AccountReader::mapping);
        Optional<String> id = question.flatMap(q -> text(q, "id"));
        if (question.isPresent() && id.isPresent()) {
            finding(id.get(), question.get());
            Map<String, String> rulings = rulings(question.get());
            items(file, "claims").forEach(claim -> claim(id.get(), claim, rulings));
            items(file, "sources").forEach(this::source);
        }
    }

    private void withdrawn(Node.Mapping thing) {
        text(thing, "id")
                .ifPresent(key -> accounts.add(Account.withdrawn(
                        key,
                        text(thing, "title").orElse(key),
                        text(thing, "date").orElse("") + ": "
                                + text(thing, "note").orElse(""))));
    }

    private void source(Node.Mapping source) {
        text(source, "id").ifPresent(id -> {
            Map<String, String> says = new LinkedHashMap<>();
            OF_SOURCE.forEach(name -> text(source, name).ifPresent(words -> says.put(name, words)));
            accounts.add(new Account(
                    Account.Kind.SOURCE, id, "", text(source, "title").orElse(id), says));
        });
    }

    private void finding(String id, Node.Mapping question) {
        Map<String, String> says = new LinkedHashMap<>();
        text(question, "question").ifPresent(words -> says.put("question", words));
        Optional<Node.Mapping> finding = member(question, "finding").flatMap(AccountReader::mapping);
        finding.ifPresent(f -> {
            says.put("answer", answer(f));
            OF_FINDING.forEach(name -> text(f, name).ifPresent(words -> says.put(name, words)));
        });
        accounts.add(new Account(
                Account.Kind.FINDING, id, id, text(question, "question").orElse(id), says));
    }

    private static String answer(Node.Mapping finding) {
        String answer =
                items(finding, "answer").stream().map(AccountReader::part).collect(Collectors.joining("; "));
        return answer.isEmpty() ? "none" : answer;
    }

    /** A value in words, with the role and the scope in which it is meant. */
    private static String part(Node.Mapping part) {
        StringJoiner about = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (String name : List.of("role", "measure", "period", "population", "area")) {
            text(part, name).ifPresent(about::add);
        }
        return text(part, "text").orElse("no value") + about;
    }

    private static Map<String, String> rulings(Node.Mapping question) {
        Map<String, String> rulings = new HashMap<>();
        for (Node.Mapping position : items(question, "positions")) {
            text(position, "ruling")
                    .ifPresent(ruling -> member(position, "claims").stream()
                            .flatMap(claims -> texts(claims).stream())
                            .forEach(claim -> rulings.putIfAbsent(claim, ruling)));
        }
        return rulings;
    }

    private void claim(String question, Node.Mapping claim, Map<String, String> rulings) {
        Optional<String> id = text(claim, "id");
        if (id.isEmpty()) {
            return;
        }
        Map<String, String> says = new LinkedHashMap<>();
        claim.entries().forEach((name, entry) -> {
            List<String> words = NAMES.contains(name) || name.endsWith("-kinds") ? List.of() : texts(entry.value());
            if (!words.isEmpty()) {
                says.put(name, String.join(", ", words));
            }
        });
        says.put("value", part(claim));
        says.put("question", question);
        Optional.ofNullable(rulings.get(id.get())).ifPresent(ruling -> says.put("ruling", ruling));
        accounts.add(new Account(Account.Kind.CLAIM, id.get(), question, part(claim), says));
    }

    private static Optional<Node.Mapping> mapping(Node node) {
        return node instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private static Optional<Node> member(Node.Mapping of, String name) {
        return Optional.ofNullable(of.entries().get(name)).map(Node.Entry::value);
    }

    private static Optional<String> text(Node.Mapping of, String name) {
        return member(of, name).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    }

    private static List<Node.Mapping> items(Node.Mapping of, String name) {
        return member(of, name).stream()
                .filter(Node.Sequence.class::isInstance)
                .flatMap(node -> ((Node.Sequence) node).items().stream())
                .flatMap(node -> mapping(node).stream())
                .toList();
    }

    /** A text, or a list of them; of anything else none. */
    private static List<String> texts(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return List.of(scalar.text());
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream()
                        .filter(Node.Scalar.class::isInstance)
                        .map(item -> ((Node.Scalar) item).text())
                        .toList()
                : List.of();
    }
}
