package org.oas.cim.kit.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The examples of RFC 7396, appendix A, whose target and patch are objects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':'b'}|{'a':'c'}|{'a':'c'}",
                "{'a':'b'}|{'b':'c'}|{'a':'b','b':'c'}",
                "{'a':'b'}|{'a':null}|{}",
                "{'a':'b','b':'c'}|{'a':null}|{'b':'c'}",
                "{'a':['b']}|{'a':'c'}|{'a':'c'}",
                "{'a':'c'}|{'a':['b']}|{'a':['b']}",
                "{'a':{'b':'c'}}|{'a':{'b':'d','c':null}}|{'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]}|{'a':[1]}|{'a':[1]}",
                "{'e':null}|{'a':1}|{'e':null,'a':1}",
                "{}|{'a':{'bb':{'ccc':null}}}|{'a':{'bb':{}}}"
            })
    void isWhatTheStandardSays(String target, String patch, String expected) throws JsonProcessingException {
        // When
        ObjectNode patched = MergePatch.applied(read(target), read(patch));

        // Then
        assertThat(patched).isEqualTo(read(expected));
    }

    @Property
    void appliedTwiceIsAppliedOnce(@ForAll("objects") ObjectNode target, @ForAll("objects") ObjectNode patch) {
        // When
        ObjectNode once = MergePatch.applied(target, patch);

        // Then
        assertThat(MergePatch.applied(once, patch)).isEqualTo(once);
    }

    @Property
    void targetAndPatchStayAsTheyAre(@ForAll("objects") ObjectNode target, @ForAll("objects") ObjectNode patch) {
        // Given
        ObjectNode targetBefore = target.deepCopy();
        ObjectNode patchBefore = patch.deepCopy();

        // When
        MergePatch.applied(target, patch).put("a", "changed");

        // Then
        assertThat(target).isEqualTo(targetBefore);
        assertThat(patch).isEqualTo(patchBefore);
    }

    @Provide
    Arbitrary<ObjectNode> objects() {
        return objects(3);
    }

    private static Arbitrary<ObjectNode> objects(int depth) {
        Arbitrary<Object> leaves = Arbitraries.of("text", 7, true, "");
        Arbitrary<Object> values = depth == 0
                ? leaves
                : Arbitraries.oneOf(
                        leaves,
                        objects(depth - 1).asGeneric(),
                        Arbitraries.just(JSON.nullNode()).asGeneric());
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), values)
                .ofMaxSize(3)
                .map(members -> JSON.<ObjectNode>valueToTree(members));
    }

    private static ObjectNode read(String json) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
