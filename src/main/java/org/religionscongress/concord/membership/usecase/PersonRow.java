package org.religionscongress.concord.membership.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.security.Contact;
import org.religionscongress.concord.platform.security.Username;

/** A person as a row of a file tells one; what it does not tell, or tells wrongly, is null. */
record PersonRow(
        String name,
        Username username,
        String email,
        String language,
        List<Role> roles,
        Delegation delegation,
        Credential credential) {
    private static final Pattern BETWEEN_ROLES = Pattern.compile("[\\s,;|+/]+");

    static PersonRow of(CheckedRow row, DelegationsByName delegations) {
        String language = row.cell("language");
        String delegation = row.cell("delegation");
        return new PersonRow(
                row.check("name", () -> PersonFields.name(row.cell("name"))),
                row.check("username", () -> Username.checked(row.cell("username"))),
                row.check("email", () -> Contact.email(row.cell("email"))),
                language == null
                        ? null
                        : row.check("language", () -> Contact.language(language.toLowerCase(Locale.ROOT))),
                roles(row),
                delegation == null ? null : delegations.get(row, "delegation", delegation),
                row.cell("credential") == null
                        ? null
                        : word(row, "credential", row.cell("credential"), Credential.class));
    }

    RegisterPerson.Details registration() {
        return new RegisterPerson.Details(
                username.text(), name, roles, delegationId(), credential, null, email, language);
    }

    List<NewMembership.Details> memberships() {
        return RegisterPerson.memberships(roles, registration());
    }

    private UUID delegationId() {
        return delegation == null ? null : delegation.id();
    }

    private static List<Role> roles(CheckedRow row) {
        String roles = row.cell("roles");
        return roles == null
                ? List.of()
                : Arrays.stream(BETWEEN_ROLES.split(roles))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word(row, "roles", word, Role.class))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /** Null, and told, where it is none of the words; as people write them, in small letters and with a hyphen. */
    private static <E extends Enum<E>> E word(CheckedRow row, String field, String word, Class<E> choices) {
        String told = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(told))
                .findFirst()
                .orElseGet(() -> {
                    String words = Arrays.stream(choices.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
                    row.refuse(field, "not-one-of", field + " is of: " + words + ".", words);
                    return null;
                });
    }
}
