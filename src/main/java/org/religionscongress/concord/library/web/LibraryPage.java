package org.religionscongress.concord.library.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.library.AdoptedText;
import org.religionscongress.concord.library.usecase.ReadLibrary;
import org.religionscongress.concord.library.web.Shown.Choice;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.screen.ScreenFiles;
import org.religionscongress.concord.platform.web.PublicAddress;

/**
 * The library as pages for everybody: a list of the adopted texts, and each text at the address of its symbol. They need
 * no script, hold nothing of anybody, and may be kept by caches.
 */
@WebServlet(
        urlPatterns = {Address.ROOT, Address.ROOT + "/*"},
        asyncSupported = true)
public class LibraryPage extends HttpServlet {
    /** Chooses the language of the interface. */
    static final String LANGUAGE = "lang";

    /** Chooses the language of the text. */
    static final String TEXT = "text";

    private static final long serialVersionUID = 1L;
    private static final String BODY = "body";
    private static final String PAGE = "page";
    private static final int SIZE = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z_]{1,40}/[IVXLCDM]{1,12}/[A-Z]{1,8}\\.[0-9]{1,6}");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    @Inject
    private transient ReadLibrary library;

    @Inject
    private transient Pages pages;

    @Inject
    private PublicAddress address;

    private String stylesheet;

    @Override
    public void init() {
        stylesheet = ScreenFiles.path(getServletContext(), "concord.css");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (path.isEmpty()) {
            list(request, response);
        } else if (SYMBOL.matcher(path).matches()) {
            Optional<AdoptedText> text = library.text(path);
            if (text.isPresent()) {
                text(text.get(), request, response);
            } else {
                notFound(request, response);
            }
        } else {
            notFound(request, response);
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Body> body = body(request.getParameter(BODY));
        if (request.getParameter(BODY) != null && body.isEmpty()) {
            notFound(request, response);
            return;
        }
        int page = page(request.getParameter(PAGE));
        Address here = here(Address.ROOT, request).with(BODY, body.orElse(null)).with(PAGE, page == 0 ? null : page);
        Shown shown = new Shown(language(request), here);
        Page<ReadLibrary.Listed> texts = library.texts(body.orElse(null), page * SIZE, SIZE);
        Map<String, Object> model = new TreeMap<>(shown.frame(stylesheet));
        model.put("total", texts.total());
        model.put("sections", shown.sections(texts.items()));
        model.put("bodies", bodies(body, here, language(request)));
        model.put(
                "earlier",
                page == 0 ? "" : here.with(PAGE, page == 1 ? null : page - 1).toString());
        model.put(
                "later",
                (page + 1L) * SIZE < texts.total() ? here.with(PAGE, page + 1).toString() : "");
        write("list", model, 200, request, response);
    }

    private void text(AdoptedText text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = language(request);
        String asked = request.getParameter(TEXT);
        Revision revision = text.in(asked == null ? language.tag() : asked);
        Address here = here(Address.ROOT + "/" + text.document().symbol(), request)
                .with(TEXT, revision.language().equals(asked) ? asked : null);
        Shown shown = new Shown(language, here);
        Map<String, Object> model = new TreeMap<>(shown.frame(stylesheet));
        model.put("title", shown.title(text, revision));
        model.put("textLanguage", revision.language());
        model.put("textDirection", Language.direction(revision.language()));
        model.put("textLanguages", shown.languagesOf(text, revision));
        model.put("translated", !revision.language().equals(text.document().originalLanguage()));
        model.put("facts", shown.facts(text));
        model.put("units", shown.units(revision));
        model.put("address", address.of(here.path()));
        write("text", model, 200, request, response);
    }

    private void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shown shown = new Shown(language(request), here(Address.ROOT, request));
        write("not-found", shown.frame(stylesheet), 404, request, response);
    }

    private List<Choice> bodies(Optional<Body> chosen, Address here, Language language) {
        Address all = here.with(PAGE, null);
        return library.bodies().stream()
                .map(body -> new Choice(
                        all.with(BODY, body).toString(),
                        Words.in(language).of("body." + body),
                        null,
                        null,
                        chosen.filter(body::equals).isPresent()))
                .toList();
    }

    /** Everything of the request that is repeated in a page is one of our own words by now. */
    private static Address here(String path, HttpServletRequest request) {
        Optional<Language> chosen = Language.of(request.getParameter(LANGUAGE));
        return new Address(path, Map.of())
                .with(LANGUAGE, chosen.map(Language::tag).orElse(null));
    }

    private static Language language(HttpServletRequest request) {
        return Language.of(request.getParameter(LANGUAGE)).orElseGet(() -> Language.preferred(request.getLocales()));
    }

    private static Optional<Body> body(String name) {
        return Arrays.stream(Body.values())
                .filter(body -> body.name().equals(name))
                .findFirst();
    }

    /** What is no number is the first page. */
    private static int page(String number) {
        return number != null && NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
    }

    private void write(
            String template,
            Map<String, Object> model,
            int status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] page = pages.render(template, model).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Vary", "Accept-Encoding, Accept-Language");
        response.setHeader("Content-Language", (String) model.get("language"));
        if (status == 200) {
            String tag = tag(page);
            response.setHeader("Cache-Control", "public, max-age=300");
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        } else {
            response.setHeader("Cache-Control", "no-cache");
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Weak, since the server may send the same page compressed. */
    private static String tag(byte[] page) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(page);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
