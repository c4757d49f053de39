package org.oas.cim.contracts.record;

import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * How an office is reached; never a person.
 *
 * @param post the post that answers: {@code Press office}
 * @param mail the office's mailbox
 * @param telephone the office's telephone
 * @param address where the office is
 * @param languages the languages it answers in (BCP 47)
 */
public record Contact(
        @Nullable @Size(min = 1, max = 200) String post,

        @Nullable @Size(min = 3, max = 254) @Email String mail,

        @Nullable @Size(min = 3, max = 40) String telephone,
        @Nullable @Size(min = 1, max = 500) String address,
        @Size(max = 20) List<@NotNull @LanguageTag String> languages) {

    public Contact {
        languages = Absent.asEmpty(languages);
    }
}
