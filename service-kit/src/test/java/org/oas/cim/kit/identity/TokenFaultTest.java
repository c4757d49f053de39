package org.oas.cim.kit.identity;

import java.util.List;

import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenFaultTest {

    @ParameterizedTest
    @EnumSource
    void whatWeRefusedSaysWhy(TokenFault fault) {
        assertThat(TokenFault.reasonOf(fault.refusal()))
                .isEqualTo(fault.refusal().getMessage())
                .isNotBlank();
    }

    @Test
    void whatTheLibraryRefusedIsNamedByItsCode() {
        assertThat(TokenFault.reasonOf(refused(ErrorCodes.EXPIRED))).isEqualTo("the token has expired");
        assertThat(TokenFault.reasonOf(refused(ErrorCodes.SIGNATURE_INVALID)))
                .isEqualTo("the signature is not the issuer's");
    }

    @Test
    void whatAnyOtherRefusalSaysIsNotRepeated() {
        assertThat(TokenFault.reasonOf(refused(ErrorCodes.MISCELLANEOUS))).isEqualTo("the token is not believed");
        assertThat(TokenFault.reasonOf(new AuthenticationFailedException("eyJhbGciOi")))
                .isEqualTo("the token is not believed");
    }

    private static AuthenticationFailedException refused(int code) {
        InvalidJwtException invalid = new InvalidJwtException(
                "claims {...}", List.of(new ErrorCodeValidator.Error(code, "claims {...}")), null);
        return new AuthenticationFailedException(new IllegalStateException(invalid));
    }
}
