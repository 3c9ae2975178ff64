package org.religionscongress.concord.adoption.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.adoption.AdoptionRule;
import org.religionscongress.concord.adoption.AdoptionRules;
import org.religionscongress.concord.adoption.usecase.ReadAdoptionRules;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.rest.Page;

@Path("/adoption-rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionRuleResource {
    /** By which rule a body adopts a kind of text, and how many in a hundred have to act at all. */
    public record RuleView(DocumentKind kind, Body body, AdoptionRule rule, int quorumPercent) {
        static RuleView of(AdoptionRules.Rule rule) {
            return new RuleView(rule.kind(), rule.body(), rule.rule(), rule.quorumPercent());
        }
    }

    @Inject
    private CurrentCaller current;

    @Inject
    private ReadAdoptionRules readAdoptionRules;

    @GET
    @Operation(summary = "List by which rule each body adopts each kind of text")
    public Page<RuleView> list() {
        List<RuleView> rules = readAdoptionRules.use(current.caller()).stream()
                .map(RuleView::of)
                .toList();
        return new Page<>(rules, rules.size());
    }
}
