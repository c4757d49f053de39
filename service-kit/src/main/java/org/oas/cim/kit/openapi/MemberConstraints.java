package org.oas.cim.kit.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.DurationText;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.Limits;

/** What the constraints of a value, and those that they are composed of, mean in JSON Schema. */
final class MemberConstraints {

    private static final String CODE_LISTS = "x-codelist";
    private static final String LANGUAGE_TAG = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?";
    private static final int LONGEST_TAG = 15;
    private static final String OTHER = "other";

    private final AnnotatedType type;
    private final List<Annotation> constraints;

    private MemberConstraints(AnnotatedType type, Stream<Annotation> further) {
        this.type = type;
        this.constraints = Stream.concat(Stream.of(type.getAnnotations()), further)
                .flatMap(constraint -> Stream.concat(
                        Stream.of(constraint),
                        Stream.of(constraint.annotationType().getAnnotations())))
                .toList();
    }

    static MemberConstraints of(RecordComponent component) {
        return new MemberConstraints(
                component.getAnnotatedType(), Stream.of(component.getAccessor().getAnnotations()));
    }

    void describe(Schema schema) {
        if (SchemaForms.isOf(schema, Schema.SchemaType.ARRAY)) {
            list(schema);
        } else if (SchemaForms.isOf(schema, Schema.SchemaType.STRING)) {
            text(schema);
        } else if (SchemaForms.isOf(schema, Schema.SchemaType.NUMBER)) {
            each(Digits.class, digits -> number(schema, digits));
        } else {
            each(LanguageMap.class, texts -> languages(schema, texts));
        }
    }

    private void list(Schema schema) {
        each(Size.class, size -> schema.maxItems(size.max()).minItems(size.min() == 0 ? null : size.min()));
        each(NotEmpty.class, _ -> schema.minItems(1));
        AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        MemberConstraints ofElement = new MemberConstraints(element, Stream.empty());
        ofElement.describe(schema.getItems());
        ofElement.each(Code.class, code -> schema.addExtension(CODE_LISTS, names(code)));
    }

    private void text(Schema schema) {
        each(Size.class, size -> schema.maxLength(size.max()).minLength(size.min() == 0 ? null : size.min()));
        each(Pattern.class, pattern -> schema.pattern(pattern.regexp()));
        each(Email.class, _ -> schema.format("email"));
        each(EdtfText.class, _ -> schema.format("edtf"));
        each(DurationText.class, _ -> schema.format("duration"));
        each(Code.class, code -> {
            boolean takesOther = Arrays.stream(code.value()).anyMatch(list -> list.contains(OTHER));
            schema.pattern(takesOther ? SchemaForms.CODE_OR_OTHER : SchemaForms.CODE);
            schema.maxLength(takesOther ? SchemaForms.LONGEST_OTHER : SchemaForms.LONGEST_CODE);
            schema.addExtension(CODE_LISTS, names(code));
        });
    }

    private static void number(Schema schema, Digits digits) {
        BigDecimal tooMuch = BigDecimal.TEN.pow(digits.integer());
        if (schema.getMaximum() == null) {
            schema.exclusiveMinimum(tooMuch.negate()).exclusiveMaximum(tooMuch);
        }
    }

    private static void languages(Schema schema, LanguageMap texts) {
        schema.maxProperties(Limits.MOST_LANGUAGES)
                .minProperties(texts.needed() ? 1 : null)
                .propertyNames(text(LONGEST_TAG, LANGUAGE_TAG))
                .additionalPropertiesSchema(text(texts.max(), SchemaForms.NOT_BLANK));
    }

    private static Schema text(int longest, String pattern) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(longest)
                .pattern(pattern);
    }

    private <A extends Annotation> void each(Class<A> constraint, Consumer<A> description) {
        constraints.stream()
                .filter(constraint::isInstance)
                .map(constraint::cast)
                .forEach(description);
    }

    private static String names(Code code) {
        return Arrays.stream(code.value()).map(CodeList::listName).collect(Collectors.joining(" "));
    }
}
