package org.religionscongress.concord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.demo.registers.DemoRegisters;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.startup.StartUpStep;
import org.religionscongress.concord.platform.web.PublicAddress;

/** In demo mode, tells whoever started Concord where it is and as whom to sign in. */
@ApplicationScoped
public class DemoWelcome implements StartUpStep {
    @Inject
    private Mode mode;

    @Inject
    private PublicAddress address;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        if (mode == Mode.DEMO) {
            System.out.println(text(address.toString()));
        }
    }

    static String text(String address) {
        return """

                Concord runs at %1$s with demo data.
                Sign in with the password "%2$s" as one of these; the Desk shows what waits:

                  drafter                    texts to write, and answers to consolidate
                  member-01 … member-20      reviews for their delegation in the Working Group
                  secretariat-1 … -5         positions in the Secretariat, a silence, reports on the road map
                  head, deputy               consensus to open, an objection, texts to approve; the head announces
                  leader-01 … leader-20      ballots of the VIII Congress, which sits
                  clerk                      what delegations 16 to 20 answer by letter or telephone
                  second-clerk               an act on adoption to confirm
                  assistant                  what member-01 answers, to prepare
                  observer                   texts to read along with delegation 01
                  admin                      the registers, and the processes in the Monitor

                Texts stand in every stage; after the first start, all are there within a minute.
                What was adopted, everybody reads at %1$s/library.
                """.formatted(address, DemoRegisters.PASSWORD);
    }
}
