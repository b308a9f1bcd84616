package org.variorum.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Severity;
import org.variorum.load.cases.CaseNotation;
import org.variorum.load.cases.CatalogFields;
import org.variorum.load.cases.PolicyFields;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Intake;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;
import org.variorum.load.tree.UnseenCharacters;
import org.variorum.load.tree.YamlTree;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Id;
import org.variorum.resolve.CaseResolver;
import org.variorum.resolve.EntityCycles;
import org.variorum.resolve.EntityIndex;
import org.variorum.resolve.EventIndex;
import org.variorum.resolve.ValueReader;

/**
 * Reads a file of worked cases.
 *
 * <pre>{@code
 * CaseFile file = CaseReader.read(SourceText.ofFile("cases.yaml", text), reporter);
 * }</pre>
 *
 * <p>Every mistake of the file is reported in one go, with its place. A case with a mistake is left out, because what
 * came of it would be about another case; the others are read. Only a key that nobody knows leaves a case in: it is
 * reported, and ignored.
 */
public final class CaseReader {

    private static final int MAX_NODES = 1_000_000;

    private static final Form<String> VERSION = new Form<>(
            "1, the only version of this form", text -> Optional.of(text).filter("1"::equals));

    private final Reporter reporter;
    private final Diagnostics faults = new Diagnostics();
    private final Intake intake;

    private CaseReader(Reporter reporter) {
        this.reporter = reporter;
        this.intake = new Intake(this::report);
    }

    /** The file, as far as it can be read. */
    public static CaseFile read(SourceText source, Reporter reporter) {
        return new CaseReader(reporter).read(source);
    }

    private void report(Diagnostic fault) {
        faults.report(fault);
        reporter.report(fault);
    }

    private CaseFile read(SourceText written) {
        SourceText source = UnseenCharacters.admit(written, intake);
        Optional<Node> root = YamlTree.read(source, MAX_NODES, intake);
        return Fields.read(root, source.start(), intake, fields -> file(fields, keyPlaces(root)));
    }

    private static List<Location> keyPlaces(Optional<Node> root) {
        return root.isPresent() && root.get() instanceof Node.Mapping mapping
                ? mapping.entries().values().stream()
                        .map(e -> e.key().location())
                        .toList()
                : List.of();
    }

    private CaseFile file(Fields fields, List<Location> keys) {
        fields.at("version").check(VERSION);
        PolicyFields.Defaults defaults = PolicyFields.read(fields.at("defaults"));
        Map<EntityId, Entity> entities = CatalogFields.entities(fields.at("entities"), intake);
        checkMentions(entities);
        new EntityCycles(entities).check(intake);
        Map<EventId, Event> events = CatalogFields.events(fields.at("events"), intake);
        EntityIndex index = EntityIndex.open(entities);
        ValueReader values = new ValueReader(index, EventIndex.of(events), intake);
        CaseFields reader = new CaseFields(
                new CaseNotation(defaults.letter(), intake), new CaseResolver(index, values, intake), values);
        Field list = fields.at("cases").required("[{id: A01, question: {…}, claims: […]}]");
        List<Case> cases = unique(list.items().stream()
                .map(item -> list.one(item, f -> reader.read(f, item.location())))
                .toList());
        return new CaseFile(defaults.policy(), entities, events, sound(cases, list.items(), keys));
    }

    private void checkMentions(Map<EntityId, Entity> entities) {
        for (Mention mention : intake.mentions()) {
            if (EntityId.of(mention.id()).filter(entities::containsKey).isEmpty()) {
                report(Diagnostic.of(
                                Code.UNKNOWN_ENTITY,
                                mention.location(),
                                "no entity has the id " + Shown.quoted(mention.id()))
                        .expected("an id under entities")
                        .hint(Nearest.hint(mention.id(), new TreeSet<>(Id.texts(entities.keySet())))));
            }
        }
    }

    private List<Case> unique(List<Case> cases) {
        Map<String, Location> first = new HashMap<>();
        for (Case each : cases) {
            Location earlier = first.putIfAbsent(each.id(), each.location());
            if (earlier != null) {
                report(Diagnostic.of(
                                Code.DUPLICATE_ID,
                                each.question().location(),
                                Shown.quoted(each.id()) + " is also the id of the case at " + earlier)
                        .hint("rename one"));
            }
        }
        return cases;
    }

    /** The cases without a mistake between where they start and where the next thing does. */
    private List<Case> sound(List<Case> cases, List<Node> items, List<Location> keys) {
        TreeSet<Location> starts = new TreeSet<>(keys);
        items.forEach(item -> starts.add(item.location()));
        TreeSet<Location> spoilt = new TreeSet<>();
        for (Diagnostic fault : faults.sorted()) {
            if (fault.severity() == Severity.ERROR && fault.code() != Code.UNKNOWN_KEY) {
                Optional.ofNullable(starts.floor(fault.location())).ifPresent(spoilt::add);
            }
        }
        List<Case> sound = new ArrayList<>(cases);
        sound.removeIf(each -> spoilt.contains(each.location()));
        return sound;
    }
}
