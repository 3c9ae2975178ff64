package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.platform.problem.Problem;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"member@delegation.example", "first.last+congress@mail.delegation.example", "a@localhost"})
    void a_plain_address_is_one(String address) {
        assertThat(Address.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "member",
                "@delegation.example",
                "member@",
                "member@delegation.example\r\nBcc: all@delegation.example",
                "member@delegation.example\nBcc: all@delegation.example",
                "\"a\r\nBcc: all\"@delegation.example",
                "one@delegation.example, two@delegation.example",
                "one@delegation.example,two@delegation.example",
                "Member <member@delegation.example>",
                "<member@delegation.example>",
                "group:one@delegation.example;",
                "member@delegation.example(comment)",
                "member@@delegation.example",
                "member @delegation.example",
                "membér@delegation.example",
                "member@delegation.example\u0000"
            })
    void what_is_more_or_less_than_one_plain_address_is_none(String text) {
        assertThat(Address.isValid(text)).isFalse();
    }

    @Test
    void an_address_of_unbounded_length_is_none() {
        assertThat(Address.isValid("a@" + "b".repeat(400))).isFalse();
    }

    @Test
    void a_refusal_names_the_field() {
        assertThatThrownBy(() -> Address.check("email", "nobody"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.members()).containsEntry("field", "email"));
    }
}
