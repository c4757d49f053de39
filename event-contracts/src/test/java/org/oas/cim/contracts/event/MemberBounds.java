package org.oas.cim.contracts.event;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;

import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.Limits;

/** Finds the members of a record type that may hold more than {@link Limits}, or whose own members nobody would check. */
final class MemberBounds {

    private static final Set<Class<?>> BOUNDED_BY_THEMSELVES =
            Set.of(Boolean.class, boolean.class, Integer.class, int.class, LocalDate.class, UUID.class);

    private final Set<Class<?>> visited = new HashSet<>();
    private final List<String> unbounded = new ArrayList<>();

    private MemberBounds() {}

    /** Every such member, as {@code Place.city: what is wrong}. */
    static List<String> missingIn(Class<?> type) {
        MemberBounds bounds = new MemberBounds();
        bounds.record(type);
        return bounds.unbounded;
    }

    private void record(Class<?> type) {
        if (!visited.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = type.getSimpleName() + "." + component.getName();
            Annotation[] ofAccessor = component.getAccessor().getAnnotations();
            value(name, component.getAnnotatedType(), ofAccessor);
        }
    }

    private void value(String name, AnnotatedType type, Annotation[] further) {
        List<Annotation> constraints = Stream.concat(Stream.of(type.getAnnotations()), Stream.of(further))
                .toList();
        Class<?> raw = raw(type);
        if (raw == String.class) {
            atMost(name, Limits.LONGEST_TEXT, size(constraints));
        } else if (raw == List.class) {
            atMost(name, Limits.LONGEST_LIST, size(constraints));
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            value(name + "[]", element, new Annotation[0]);
        } else if (raw == Map.class) {
            atMost(
                    name,
                    Limits.LONGEST_TEXT,
                    found(LanguageMap.class, constraints).map(LanguageMap::max));
        } else if (raw == BigDecimal.class) {
            atMost(name, Limits.INTEGER_DIGITS, found(Digits.class, constraints).map(Digits::integer));
            atMost(
                    name,
                    Limits.FRACTION_DIGITS,
                    found(Digits.class, constraints).map(Digits::fraction));
        } else if (raw.isRecord()) {
            if (found(Valid.class, constraints).isEmpty()) {
                unbounded.add(name + ": its members are not checked");
            }
            record(raw);
        } else if (!raw.isEnum() && !BOUNDED_BY_THEMSELVES.contains(raw)) {
            unbounded.add(name + ": nothing is known of " + raw.getSimpleName());
        }
    }

    private void atMost(String name, int most, Optional<Integer> bound) {
        if (bound.isEmpty() || bound.get() > most) {
            unbounded.add(name + ": may hold " + bound.map(String::valueOf).orElse("any number"));
        }
    }

    /** The smallest bound that the constraints or what they are composed of state. */
    private static Optional<Integer> size(List<Annotation> constraints) {
        OptionalInt smallest = constraints.stream()
                .flatMap(constraint -> Stream.concat(
                        Stream.of(constraint),
                        Stream.of(constraint.annotationType().getAnnotations())))
                .filter(Size.class::isInstance)
                .mapToInt(constraint -> ((Size) constraint).max())
                .min();
        return smallest.isPresent() ? Optional.of(smallest.getAsInt()) : Optional.empty();
    }

    private static <A extends Annotation> Optional<A> found(Class<A> type, List<Annotation> constraints) {
        return constraints.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Class<?> raw(AnnotatedType type) {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }
}
