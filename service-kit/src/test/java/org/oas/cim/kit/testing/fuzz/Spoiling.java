package org.oas.cim.kit.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BaseJsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Does to JSON what faulty programs and attackers do to it. Not thread-safe. */
final class Spoiling {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP = 60;
    private static final int MANY = 1_200;
    private static final int LONG = 30_000;

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    /** A copy with one value, anywhere in it, that may not be what belongs there. */
    JsonNode value(JsonNode json) {
        JsonNode copy = json.deepCopy();
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(copy, containers);
        if (containers.isEmpty()) {
            return odd();
        }
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object -> spoil(object);
            case ArrayNode array -> array.add(array.isEmpty() ? odd() : or(array.get(0), odd()));
            default -> throw new IllegalStateException("no other container is in JSON");
        }
        return copy;
    }

    /** The text's bytes with something done to them: cut, changed, inserted or sent twice. */
    byte[] bytes(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length + 1);
        byte[] start = Arrays.copyOf(bytes, at);
        return switch (random.nextInt(bytes.length == 0 ? 3 : 4)) {
            case 0 -> start;
            case 1 -> joined(start, new byte[] {(byte) random.nextInt()}, Arrays.copyOfRange(bytes, at, bytes.length));
            case 2 -> joined(bytes, bytes);
            default -> {
                bytes[Math.min(at, bytes.length - 1)] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
        };
    }

    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(5) == 0) {
            object.set(random.nextBoolean() ? "nothing" : "\u0000 ~1/", odd());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, odd());
        }
    }

    private JsonNode odd() {
        return switch (random.nextInt(17)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(-1);
            case 2 -> NODES.numberNode(Long.MAX_VALUE);
            case 3 -> NODES.numberNode(-1.5);
            case 4 -> NODES.booleanNode(random.nextBoolean());
            case 5 -> NODES.textNode("");
            case 6 -> NODES.textNode("   ");
            case 7 -> NODES.textNode("a\u0000b");
            case 8 -> NODES.textNode("\ud800");
            case 9 -> NODES.textNode("\u202e\u2066text\u0085");
            case 10 -> NODES.textNode("n".repeat(LONG));
            case 11 -> NODES.textNode("2005-99-99");
            case 12 -> NODES.objectNode();
            case 13 -> NODES.arrayNode();
            case 14 -> many();
            case 15 -> deep();
            default -> NODES.textNode("ext:" + "x".repeat(random.nextInt(400)));
        };
    }

    private ArrayNode many() {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < MANY; i++) {
            array.add("x");
        }
        return array;
    }

    private static JsonNode deep() {
        BaseJsonNode node = NODES.textNode("bottom");
        for (int i = 0; i < DEEP; i++) {
            node = NODES.arrayNode().add(node);
        }
        return node;
    }

    private <T> T or(T one, T other) {
        return random.nextBoolean() ? one : other;
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            container.forEach(child -> collect(child, containers));
        }
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
