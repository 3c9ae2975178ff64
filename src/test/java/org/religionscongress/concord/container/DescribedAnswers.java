package org.religionscongress.concord.container;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import java.net.http.HttpRequest;
import java.util.function.BiConsumer;
import org.religionscongress.concord.journey.Answer;

/** Sees each answer of a server and refuses what the description of the API does not tell. */
final class DescribedAnswers implements BiConsumer<HttpRequest, Answer> {

    private static final ApiDocument DOCUMENT = ApiDocument.made();
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(ApiDocument.asText())
                    .build();

    @Override
    public void accept(HttpRequest request, Answer answer) {
        var path = request.uri().getPath();
        if (path.startsWith("/api/")) {
            DOCUMENT.operation(request.method(), path).ifPresent(operation -> check(operation, path, answer));
        }
    }

    private static void check(ApiDocument.Operation operation, String path, Answer answer) {
        if (!operation.statuses().contains(answer.status())) {
            throw new AssertionError("the description has no such status for " + operation + ":\n" + answer);
        }
        if (answer.status() >= 400) {
            checkProblem(operation, answer);
        }
        var response = SimpleResponse.Builder.status(answer.status());
        answer.headers().firstValue("Content-Type").ifPresent(response::withContentType);
        if (!answer.text().isEmpty()) {
            response.withBody(answer.text());
        }
        var report = VALIDATOR.validateResponse(path, Request.Method.valueOf(operation.method()), response.build());
        if (report.hasErrors()) {
            throw new AssertionError("the description tells otherwise of " + operation + ":\n"
                    + SimpleValidationReportFormat.getInstance().apply(report) + "\n" + answer);
        }
    }

    private static void checkProblem(ApiDocument.Operation operation, Answer answer) {
        var word = answer.string("type").substring("/problems/".length());
        if (!operation.problems(answer.status()).contains(word)) {
            throw new AssertionError("the description has no problem " + word + " for " + operation + ":\n" + answer);
        }
    }
}
