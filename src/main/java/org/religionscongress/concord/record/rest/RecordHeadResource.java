package org.religionscongress.concord.record.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.record.usecase.ReadHeads;

/** The signed heads of all records, for everybody. */
@Path("/record-heads")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordHeadResource {
    @Inject
    private ReadHeads readHeads;

    @GET
    @Operation(summary = "List the signed heads of the record's chains, the newest first")
    public Page<HeadView> list(@QueryParam("chain") String chain, @BeanParam Paging paging) {
        return readHeads
                .page(PathId.optional("chain", chain), paging.offset(), paging.size())
                .map(HeadView::of);
    }
}
