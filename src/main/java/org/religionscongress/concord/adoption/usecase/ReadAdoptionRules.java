package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.religionscongress.concord.adoption.AdoptionRules;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.transaction.UseCase;

/** For anybody who is signed in. */
@UseCase
@ApplicationScoped
public class ReadAdoptionRules {
    @Inject
    private AdoptionRules rules;

    public List<AdoptionRules.Rule> use(Caller caller) {
        Objects.requireNonNull(caller);
        return rules.all();
    }
}
