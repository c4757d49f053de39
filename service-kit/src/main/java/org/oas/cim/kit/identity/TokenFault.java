package org.oas.cim.kit.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Why a token is not believed, in words that hold nothing of the token. Callers are not told: it may be an attempt. */
public enum TokenFault {
    UNKNOWN_ISSUER("no issuer knows the token"),
    NO_TOKEN("only tokens are accepted"),
    OTHER_AUDIENCE("the token is meant for another audience"),
    ISSUER_WITHOUT_PARTNERS("the issuer may not speak for any partner"),
    FOREIGN_COORDINATOR("only CIM has coordinators"),
    PARTNERLESS("the token names no partner"),
    FOREIGN_PARTNER("the issuer may not speak for this partner"),
    EXPIRED("the token has expired"),
    NOT_YET_VALID("the token is not valid yet"),
    WRONG_SIGNATURE("the signature is not the issuer's"),
    OTHER_ISSUER("the token is of another issuer"),
    NOT_BELIEVED("the token is not believed");

    private static final Map<Integer, TokenFault> OF_CODE = Map.of(
            ErrorCodes.EXPIRED, EXPIRED,
            ErrorCodes.NOT_YET_VALID, NOT_YET_VALID,
            ErrorCodes.AUDIENCE_INVALID, OTHER_AUDIENCE,
            ErrorCodes.AUDIENCE_MISSING, OTHER_AUDIENCE,
            ErrorCodes.ISSUER_INVALID, OTHER_ISSUER,
            ErrorCodes.ISSUER_MISSING, OTHER_ISSUER,
            ErrorCodes.SIGNATURE_INVALID, WRONG_SIGNATURE);

    private final String text;

    TokenFault(String text) {
        this.text = text;
    }

    /** The refusal of a token for this reason. */
    AuthenticationFailedException refusal() {
        return new AuthenticationFailedException(text);
    }

    /** Why that token was refused: ours by what we said, others by the codes of the library that checked the token. */
    public static String reasonOf(AuthenticationFailedException refusal) {
        return Stream.iterate(refusal, Objects::nonNull, Throwable::getCause)
                .flatMap(TokenFault::named)
                .findFirst()
                .orElse(NOT_BELIEVED)
                .text;
    }

    private static Stream<TokenFault> named(Throwable cause) {
        if (cause instanceof InvalidJwtException invalid) {
            return invalid.getErrorDetails().stream()
                    .map(ErrorCodeValidator.Error::getErrorCode)
                    .filter(OF_CODE::containsKey)
                    .map(OF_CODE::get);
        }
        return Arrays.stream(values()).filter(fault -> fault.text.equals(cause.getMessage()));
    }
}
