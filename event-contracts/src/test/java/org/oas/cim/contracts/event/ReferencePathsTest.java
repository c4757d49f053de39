package org.oas.cim.contracts.event;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.oas.cim.contracts.record.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencePathsTest {

    @ParameterizedTest
    @EnumSource
    void theTableNamesEveryMemberThatIsAReferenceAndNoOther(RecordType type) {
        // Given
        Set<String> annotated = new TreeSet<>();
        collect(type.contentType(), "", annotated);

        // Then
        assertThat(ReferencePaths.of(type))
                .extracting(ReferencePath::toString)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(annotated);
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceMayReferToSomething(RecordType type) {
        // Then
        assertThat(ReferencePaths.of(type))
                .allSatisfy(path -> assertThat(path.kinds()).isNotEmpty().doesNotHaveDuplicates());
    }

    private static void collect(Class<?> record, String before, Set<String> found) {
        for (RecordComponent component : record.getRecordComponents()) {
            collect(component.getAnnotatedType(), before + "/" + component.getName(), found);
        }
    }

    private static void collect(AnnotatedType type, String path, Set<String> found) {
        if (type.isAnnotationPresent(Reference.class)) {
            found.add(path);
        } else if (type instanceof AnnotatedParameterizedType parameterized && isList(type.getType())) {
            collect(parameterized.getAnnotatedActualTypeArguments()[0], path + "/*", found);
        } else if (type.getType() instanceof Class<?> nested && nested.isRecord()) {
            collect(nested, path, found);
        }
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType parameterized
                && parameterized.getRawType().equals(List.class);
    }
}
