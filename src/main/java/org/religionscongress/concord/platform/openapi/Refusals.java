package org.religionscongress.concord.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.religionscongress.concord.platform.problem.ProblemResponse;

/** What a call may answer instead of doing its act: by status, the words of the problems. */
final class Refusals {
    private final Map<Integer, Set<String>> words = new TreeMap<>();

    Refusals with(int status, String... some) {
        words.computeIfAbsent(status, first -> new TreeSet<>()).addAll(List.of(some));
        return this;
    }

    void addTo(APIResponses responses) {
        words.forEach((status, some) -> {
            List<String> types = some.stream().map(word -> "/problems/" + word).toList();
            responses.addAPIResponse(
                    status.toString(),
                    OASFactory.createAPIResponse()
                            .description(types.stream().collect(Collectors.joining(", ")))
                            .content(OASFactory.createContent()
                                    .addMediaType(
                                            ProblemResponse.MEDIA_TYPE,
                                            OASFactory.createMediaType()
                                                    .schema(OASFactory.createSchema()
                                                            .ref("#/components/schemas/" + ProblemSchema.NAME))))
                            .addExtension("x-problems", types));
        });
    }
}
