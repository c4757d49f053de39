package org.oas.cim.contracts.event;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.record.LanguageTag;
import org.oas.cim.contracts.record.Reference;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.WebAddress;
import org.oas.cim.contracts.record.When;

/** Contents with every member that their types declare, each meeting what its constraints say, with and without what may be absent. */
final class ContentArbitraries {

    private static final double MOSTLY_ABSENT = 0.6;

    private ContentArbitraries() {}

    static <C extends RecordContent> Arbitrary<C> of(Class<C> type) {
        return record(type);
    }

    private static <T> Arbitrary<T> record(Class<T> type) {
        List<RecordComponent> declared = Arrays.asList(type.getRecordComponents());
        boolean mayBeEmpty = declared.stream().noneMatch(ContentArbitraries::isNeeded);
        List<Arbitrary<Object>> components = declared.stream()
                .map(component -> component(component, mayBeEmpty && component.equals(declared.getFirst())))
                .toList();
        return Combinators.combine(components).as(values -> make(type, values));
    }

    private static <T> T make(Class<T> type, List<Object> values) {
        try {
            Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object has at least one member: an empty one says nothing and is never stored. */
    private static Arbitrary<Object> component(RecordComponent component, boolean theOnlyOne) {
        Arbitrary<Object> value = value(component.getAnnotatedType(), component.getType(), component.getAccessor());
        return theOnlyOne || isNeeded(component) ? value : value.injectNull(MOSTLY_ABSENT);
    }

    private static boolean isNeeded(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getAccessor().isAnnotationPresent(NotEmpty.class)
                || component.getType().isPrimitive()
                || component.getName().equals("status");
    }

    @SuppressWarnings("unchecked")
    private static Arbitrary<Object> value(AnnotatedType annotated, Class<?> type, AnnotatedElement constraints) {
        return (Arbitrary<Object>)
                switch (type.getSimpleName()) {
                    case "String" -> text(annotated, constraints);
                    case "Map" ->
                        Arbitraries.maps(Arbitraries.of("en", "es", "fr", "pt", "pt-BR"), texts())
                                .ofMinSize(1)
                                .ofMaxSize(2);
                    case "List" -> list(annotated);
                    case "Boolean" -> Arbitraries.of(true, false);
                    case "Integer", "int" -> Arbitraries.integers().between(1, 1_000);
                    case "BigDecimal" ->
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-90), BigDecimal.valueOf(90))
                                .ofScale(3);
                    case "LocalDate" ->
                        Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
                    case "UUID" -> Arbitraries.create(UUID::randomUUID);
                    case "Visibility" -> Arbitraries.of(Visibility.values());
                    case "When" -> edtf().map(text -> When.of(EdtfDate.parse(text)));
                    default -> record((Class<Object>) type);
                };
    }

    private static Arbitrary<?> list(AnnotatedType annotated) {
        AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
        Class<?> type = element.getType() instanceof Class<?> plain ? plain : Map.class;
        return value(element, type, element).list().ofSize(2);
    }

    private static Arbitrary<?> text(AnnotatedType annotated, AnnotatedElement constraints) {
        Code code = find(Code.class, annotated, constraints);
        if (code != null) {
            return Arbitraries.of(code.value()).flatMap(list -> Arbitraries.of(list.codes()));
        }
        if (find(EdtfText.class, annotated, constraints) != null) {
            return edtf();
        }
        if (find(Reference.class, annotated, constraints) != null) {
            return Arbitraries.create(() -> UUID.randomUUID().toString());
        }
        if (find(WebAddress.class, annotated, constraints) != null) {
            return Arbitraries.of("https://www.oas.org/en/cim/", "http://example.org/a?b=c#d");
        }
        if (find(LanguageTag.class, annotated, constraints) != null) {
            return Arbitraries.of("en", "es", "pt-BR", "zh-Hans");
        }
        if (find(Email.class, annotated, constraints) != null) {
            return Arbitraries.of("office@example.org");
        }
        if (find(Pattern.class, annotated, constraints) != null) {
            return patterned(constraints);
        }
        return texts();
    }

    private static Arbitrary<?> patterned(AnnotatedElement constraints) {
        return switch (((Method) constraints).getName()) {
            case "scheme" -> Arbitraries.of("iati", "doi");
            case "mediaType" -> Arbitraries.of("application/pdf");
            case "checksum" -> Arbitraries.of("0123456789abcdef".repeat(4));
            case "ratePeriod" -> Arbitraries.of("P1Y", "P3M");
            default -> throw new IllegalStateException("no value is known for " + constraints);
        };
    }

    private static <A extends java.lang.annotation.Annotation> A find(
            Class<A> type, AnnotatedType annotated, AnnotatedElement constraints) {
        A onType = annotated.getAnnotation(type);
        return onType == null ? constraints.getAnnotation(type) : onType;
    }

    private static Arbitrary<String> edtf() {
        return Arbitraries.of("2004-11-11/2004-11-12", "2005-05", "2005-04/..", "2005", "2005-21", "2004-41");
    }

    /** Any character that JSON can hold, astral ones too, but no half of a surrogate pair. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange('\u0001', '\ud7ff')
                .ofMinLength(3)
                .ofMaxLength(40);
        return Arbitraries.oneOf(plain, plain.map(text -> text + "😀"));
    }
}
