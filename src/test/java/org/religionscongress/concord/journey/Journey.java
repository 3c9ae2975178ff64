package org.religionscongress.concord.journey;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Clock;

/** The newcomer's command: drives a new declaration through a running Concord and prints every act. */
public final class Journey {

    private Journey() {}

    public static void main(String[] arguments) {
        var address = System.getProperty("concord.address", "http://127.0.0.1:8080");
        var delegations = Integer.getInteger("concord.journey.delegations", DeclarationJourney.DEMO_DELEGATIONS);
        if (!completes(address, delegations, System.out)) {
            System.exit(1);
        }
    }

    static boolean completes(String address, int delegations, PrintStream out) {
        try {
            out.println("A new declaration goes through " + delegations + " delegations at " + address);
            var journey = new DeclarationJourney(
                    Concord.at(address), Clock.systemUTC(), delegations, act -> out.println(Printout.line(act)));
            var summary = journey.run();
            out.println();
            out.println(Printout.table(summary));
            out.println();
            Printout.closing(summary).forEach(out::println);
            return true;
        } catch (UncheckedIOException e) {
            out.println();
            out.println(
                    e.getCause() instanceof ConnectException
                            ? "No Concord answers at " + address + ": start it first, as the README says."
                            : "The journey stops: " + e.getMessage() + " (" + e.getCause() + ")");
            return false;
        } catch (AssertionError | RuntimeException e) {
            out.println();
            out.println("The journey stops: " + (e instanceof AssertionError ? e.getMessage() : e.toString()));
            return false;
        }
    }
}
