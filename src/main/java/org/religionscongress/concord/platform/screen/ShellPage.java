package org.religionscongress.concord.platform.screen;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The one page of all screens: which screen it shows, its script reads from the address. It holds nothing of anybody;
 * what a person may see comes from the API.
 */
@WebServlet(
        urlPatterns = {
            "",
            "/sign-in",
            "/set-password",
            "/documents",
            "/documents/*",
            "/tasks/*",
            "/road-map",
            "/on-behalf",
            "/assistants",
            "/second-factor",
            "/password",
            "/sign-ins",
            "/sessions",
            "/sessions/*",
            "/bodies",
            "/delegations",
            "/delegations/*",
            "/people",
            "/people/*",
            "/monitor",
            "/monitor/*",
        },
        loadOnStartup = 1,
        asyncSupported = true)
public class ShellPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Modules by their names; versions as in the pom. */
    private static final String IMPORTS = """
            {"imports":{
            "concord/":"/app/%s/",
            "lit":"/_static/lit/3.3.3/index.js",
            "lit/":"/_static/lit/3.3.3/",
            "lit-html":"/_static/lit-html/3.3.3/lit-html.js",
            "lit-html/":"/_static/lit-html/3.3.3/",
            "lit-element/":"/_static/lit-element/4.2.2/",
            "@lit/reactive-element":"/_static/reactive-element/2.1.2/reactive-element.js",
            "@lit/reactive-element/":"/_static/reactive-element/2.1.2/",
            "bpmn-js":"/webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js"}}""";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Concord</title>
            <link rel="icon" type="image/svg+xml" href="/app/%1$s/icon.svg">
            <link rel="stylesheet" href="/app/%1$s/concord.css">
            <script type="importmap">%2$s</script>
            %3$s
            <script type="module" src="/app/%1$s/main.js"></script>
            </head>
            <body>
            <concord-app></concord-app>
            <noscript><p>Concord's screens need JavaScript. All that they do can also be done by its API.</p></noscript>
            </body>
            </html>
            """;

    private transient byte[] page;
    private String policy;

    @Override
    public void init() {
        String version = ScreenFiles.version(getServletContext());
        String imports = IMPORTS.formatted(version);
        page = PAGE.formatted(
                        version, imports, FirstModules.links(getServletContext(), ScreenFiles.ROOT + version + "/"))
                .getBytes(StandardCharsets.UTF_8);
        // The import map is the page's only script of its own.
        policy = "default-src 'self'; script-src 'self' " + Digests.of(imports) + "; style-src-attr "
                + DiagramStyles.allowed()
                + "; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
