package org.oas.cim.kit.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Nearest;

/**
 * What is said of a body that cannot be read: no JSON is a 400 with line and column; JSON that is no such record is a 422 with the
 * member's pointer, and so is what breaks a limit. There is a mapper for each exception that another mapper would take otherwise.
 */
public final class UnreadableBody {

    private static final int NEAR = 3;
    private static final ObjectMapper CODES = new ObjectMapper();

    /** How the parser says it; there is no exception of its own for it. */
    private static final Pattern REPEATED = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private UnreadableBody() {}

    /** JSON that cannot be read, for whatever reason. */
    @Provider
    @Priority(ProblemPriority.OURS)
    public static class AnyReason extends ExceptionMapperBase<JsonProcessingException> {

        @Override
        protected HttpProblem toProblem(JsonProcessingException exception) {
            return problem(exception);
        }
    }

    /** A member that the record does not have. */
    @Provider
    @Priority(ProblemPriority.OURS)
    public static class UnknownMember extends ExceptionMapperBase<UnrecognizedPropertyException> {

        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException exception) {
            return problem(exception);
        }
    }

    /** A text of another form than the member has. */
    @Provider
    @Priority(ProblemPriority.OURS)
    public static class WrongForm extends ExceptionMapperBase<InvalidFormatException> {

        @Override
        protected HttpProblem toProblem(InvalidFormatException exception) {
            return problem(exception);
        }
    }

    /** A value of another kind than the member has. */
    @Provider
    @Priority(ProblemPriority.OURS)
    public static class WrongKind extends ExceptionMapperBase<MismatchedInputException> {

        @Override
        protected HttpProblem toProblem(MismatchedInputException exception) {
            return problem(exception);
        }
    }

    static HttpProblem problem(JsonProcessingException exception) {
        StreamConstraintsException limit = cause(exception, StreamConstraintsException.class);
        if (limit != null) {
            String pointer = exception instanceof JsonMappingException mapping ? pointer(mapping) : "#";
            return Problems.unreadable(Violation.ofMember(pointer, limit.getOriginalMessage(), null));
        }
        return exception instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                        && isOfMember(mapping)
                ? Problems.unreadable(violation(mapping))
                : malformed(exception);
    }

    private static <T> @Nullable T cause(@Nullable Throwable exception, Class<T> type) {
        return exception == null || type.isInstance(exception)
                ? type.cast(exception)
                : cause(exception.getCause(), type);
    }

    private static boolean isOfMember(JsonMappingException exception) {
        return exception instanceof MismatchedInputException
                || exception.getCause() == null
                || exception.getCause() instanceof InputCoercionException;
    }

    /** What is said of the member that the exception's path leads to. */
    public static Violation violation(JsonMappingException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown -> wrong(unknown, unknownMember(unknown), null);
            case InvalidFormatException format ->
                wrong(format, "is not of the expected form" + expected(format.getTargetType()), format.getValue());
            case MismatchedInputException mismatch ->
                wrong(mismatch, "is not of the expected kind" + expected(mismatch.getTargetType()), null);
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException ->
                wrong(mapping, "is a number that is too large", null);
            default -> wrong(exception, exception.getOriginalMessage(), null);
        };
    }

    private static Violation wrong(JsonMappingException exception, String detail, @Nullable Object sent) {
        return Violation.ofMember(pointer(exception), detail, sent);
    }

    private static HttpProblem malformed(JsonProcessingException exception) {
        JsonLocation at = exception.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Problems.of(ProblemType.MALFORMED_BODY, what(exception) + where + ".");
    }

    private static String what(JsonProcessingException exception) {
        Matcher repeated = REPEATED.matcher(exception.getOriginalMessage());
        if (repeated.matches()) {
            return "The member '" + repeated.group(1) + "' is there a second time";
        }
        return switch (exception) {
            case JsonEOFException _ -> "The body ends before its JSON does,";
            case JsonParseException _ -> "The body is not JSON in UTF-8";
            default -> "The body is not a JSON object of the expected kind";
        };
    }

    private static String unknownMember(UnrecognizedPropertyException unknown) {
        List<String> known =
                unknown.getKnownPropertyIds().stream().map(Object::toString).toList();
        Optional<String> near = Nearest.of(unknown.getPropertyName(), known, NEAR);
        return near.map(name -> "is no member of this record; did you mean '" + name + "'?")
                .orElse("is no member of this record; leave it out");
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "";
        }
        if (type.isEnum()) {
            return "; allowed are " + codes(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> ": a text";
            case "UUID" -> ": a UUID";
            case "BigDecimal" -> ": a number";
            case "Boolean", "boolean" -> ": true or false";
            case "LocalDate" -> ": a day such as 2005-04-14";
            case "Instant" -> ": a time such as 2005-04-14T09:00:00Z";
            case "List", "ArrayList" -> ": a list";
            case "Long", "long", "Integer", "int" -> ": a whole number";
            default -> ": an object";
        };
    }

    private static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> CODES.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException exception) {
        JsonPointers pointer = new JsonPointers();
        for (JsonMappingException.Reference reference : exception.getPath()) {
            if (reference.getFieldName() != null) {
                pointer.member(reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                pointer.index(reference.getIndex());
            }
        }
        return pointer.toString();
    }
}
