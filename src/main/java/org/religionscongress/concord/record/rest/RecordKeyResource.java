package org.religionscongress.concord.record.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.record.usecase.ReadHeads;

/** The public keys to the signed heads, for everybody. */
@Path("/record-key")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordKeyResource {
    @Inject
    private ReadHeads readHeads;

    @GET
    @Operation(summary = "Read the public key that signs the record's heads, and the keys that did before")
    public KeyView get() {
        return KeyView.of(readHeads.keys());
    }
}
