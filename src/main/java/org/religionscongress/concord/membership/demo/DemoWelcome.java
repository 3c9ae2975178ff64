package org.religionscongress.concord.membership.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** In demo mode, tells whoever started Concord where it is and as whom to sign in. */
@ApplicationScoped
public class DemoWelcome implements StartUpStep {
    @Inject
    private Mode mode;

    @Inject
    @ConfigProperty(name = "concord.public-address", defaultValue = "http://127.0.0.1:8080")
    private String address;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        if (mode == Mode.DEMO) {
            System.out.println(text());
        }
    }

    String text() {
        return """

                Concord runs at %s with demo data.
                Sign in with the password "%s" as one of these:

                  drafter                    writes and consolidates
                  member-01 … member-20      review for their delegation in the Working Group
                  secretariat-1 … -5         take positions in the Secretariat
                  head, deputy               open the consensus, approve; the head announces
                  leader-01 … leader-20      act for their delegation on the adoption
                  clerk, second-clerk        enter what delegations 16 to 20 answer by letter, and confirm it
                  assistant                  prepares what member-01 answers
                  observer                   reads along with delegation 01
                  admin                      keeps the registers and watches the processes
                """.formatted(address, DemoData.PASSWORD);
    }
}
