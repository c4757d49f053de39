package org.oas.cim.contracts.event;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of the walk, over records with any number of references at every path of the table. */
class ReferencesPropertyTest {

    private static final int MOST_ELEMENTS = 4;

    @Property
    void replacingEachReferenceByItselfChangesNothing(@ForAll("records") Sample record) {
        // Then
        assertThat(References.replaced(record.type, record.tree, StatedReference::text))
                .isEqualTo(record.tree);
    }

    @Property
    void afterAllAreReplacedOnlyWhatTheyWereReplacedByIsThere(@ForAll("records") Sample record) {
        // When
        ObjectNode replaced = References.replaced(
                record.type,
                record.tree,
                reference -> UUID.nameUUIDFromBytes(bytes(reference)).toString());

        // Then
        assertThat(References.in(record.type, replaced))
                .hasSameSizeAs(References.in(record.type, record.tree))
                .allSatisfy(reference -> assertThat(UUID.fromString(reference.text()))
                        .hasToString(UUID.nameUUIDFromBytes(bytes(reference)).toString()));
    }

    @Property
    void everyPointerPointsAtItsText(@ForAll("records") Sample record) {
        // Then
        assertThat(References.in(record.type, record.tree))
                .allSatisfy(reference -> assertThat(
                                record.tree.at(reference.pointer()).textValue())
                        .isEqualTo(reference.text()));
    }

    @Property
    void whatIsLeftOutIsGoneAndNothingElseButWhatItsObjectHeld(@ForAll("records") Sample record) {
        // Given
        List<String> before = texts(record.type, record.tree);
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < before.size(); i += 2) {
            chosen.add(before.get(i));
        }

        // When
        ObjectNode left = References.without(record.type, record.tree, stated -> chosen.contains(stated.text()));

        // Then
        List<String> after = texts(record.type, left);
        assertThat(after).doesNotContainAnyElementsOf(chosen).isSubsetOf(before);
        assertThat(References.without(record.type, left, stated -> chosen.contains(stated.text())))
                .isEqualTo(left);
        assertThat(texts(record.type, References.without(record.type, record.tree, stated -> true)))
                .isEmpty();
    }

    @Provide
    Arbitrary<Sample> records() {
        return Combinators.combine(Arbitraries.of(RecordType.class), Arbitraries.longs())
                .as((type, seed) -> new Sample(type, tree(type, new Random(seed))));
    }

    record Sample(RecordType type, ObjectNode tree) {}

    private static byte[] bytes(StatedReference reference) {
        return reference.pointer().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(RecordType type, ObjectNode tree) {
        return References.in(type, tree).stream().map(StatedReference::text).toList();
    }

    private static ObjectNode tree(RecordType type, Random random) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (ReferencePath path : ReferencePaths.of(type)) {
            fill(tree, path.steps(), random);
        }
        return tree;
    }

    private static void fill(JsonNode holder, List<String> steps, Random random) {
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (holder instanceof ArrayNode list) {
            if (list.isEmpty()) {
                for (int i = random.nextInt(1, MOST_ELEMENTS); i > 0; i--) {
                    list.add(value(rest, random));
                }
            }
            list.forEach(element -> fillRest(element, rest, random));
        } else if (holder instanceof ObjectNode object && (rest.isEmpty() || random.nextBoolean())) {
            if (!object.has(step)) {
                object.set(step, value(rest, random));
            }
            fillRest(object.path(step), rest, random);
        }
    }

    private static void fillRest(JsonNode value, List<String> rest, Random random) {
        if (!rest.isEmpty()) {
            fill(value, rest, random);
        }
    }

    private static JsonNode value(List<String> rest, Random random) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (rest.isEmpty()) {
            return json.textNode("ext:" + Long.toHexString(random.nextLong()));
        }
        return rest.getFirst().equals(ReferencePath.EACH) ? json.arrayNode() : json.objectNode();
    }
}
