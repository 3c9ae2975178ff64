package org.religionscongress.concord.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionKind;
import org.religionscongress.concord.document.ProvisionText;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.library.AdoptedText;
import org.religionscongress.concord.library.usecase.ReadLibrary.Listed;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.platform.mail.DeadlineText;

/** What a page shows, in words of one language, at one address. */
final class Shown {
    private final Language language;
    private final Words words;
    private final Address address;

    /** A link to choose by; the one that is chosen already is marked. */
    public record Choice(String href, String name, String lang, String direction, boolean chosen) {}

    /** A text in the list. */
    public record Line(String href, String title, String lang, String direction, String symbol, String facts) {}

    /** A session with the texts that it has adopted. */
    public record Section(String name, String title, String place, String day, List<Line> lines) {}

    /** A unit of a text: {@code number} as printed, or null. */
    public record Unit(UUID id, String role, String number, String text) {}

    /** What is told of a text. */
    public record Facts(
            String symbol, String kind, String adopted, String by, String session, String place, String rule) {}

    Shown(Language language, Address address) {
        this.language = language;
        this.words = Words.in(language);
        this.address = address;
    }

    List<Choice> languages() {
        return Stream.of(Language.values())
                .map(one -> new Choice(
                        address.with(LibraryPage.LANGUAGE, one.tag()).toString(),
                        one.ownName(),
                        one.tag(),
                        one.direction(),
                        one == language))
                .toList();
    }

    /** The languages of a text, where there is a choice. */
    List<Choice> languagesOf(AdoptedText text, Revision shown) {
        return text.texts().stream()
                .map(Revision::language)
                .map(tag -> new Choice(
                        address.with(LibraryPage.TEXT, tag).toString(),
                        Language.ownName(tag),
                        tag,
                        Language.direction(tag),
                        tag.equals(shown.language())))
                .toList();
    }

    List<Section> sections(List<Listed> listed) {
        List<Section> sections = new ArrayList<>();
        Session last = null;
        for (Listed one : listed) {
            Session session = one.session();
            if (last == null || !last.id().equals(session.id())) {
                sections.add(
                        new Section(name(session), session.title(), session.place(), day(session), new ArrayList<>()));
                last = session;
            }
            sections.get(sections.size() - 1).lines().add(line(one.document(), session));
        }
        return sections;
    }

    private Line line(Document document, Session session) {
        String tag = document.originalLanguage();
        return new Line(
                address.to(Address.ROOT + "/" + document.symbol()).toString(),
                document.title(),
                tag,
                Language.direction(tag),
                document.symbol(),
                kind(document) + " · " + adopted(document, session));
    }

    Facts facts(AdoptedText text) {
        Document document = text.document();
        Session session = text.session();
        return new Facts(
                document.symbol(),
                kind(document),
                adopted(document, session),
                name(session),
                session.title(),
                session.place(),
                words.of("rule." + (document.adoptionRule() == null ? "none" : document.adoptionRule())));
    }

    /** The text's own title stands above it, and where it has none, that of its document. */
    String title(AdoptedText text, Revision shown) {
        return titles(shown)
                .findFirst()
                .map(Provision::text)
                .orElse(text.document().title());
    }

    /** All but the title. */
    List<Unit> units(Revision shown) {
        UUID title = titles(shown).findFirst().map(Provision::id).orElse(null);
        return shown.provisions().items().stream()
                .filter(one -> !one.id().equals(title))
                .map(one -> new Unit(
                        one.id(),
                        one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        one.label() == null ? null : ProvisionText.printedNumber(one),
                        one.text()))
                .toList();
    }

    /** What every page shows. */
    Map<String, Object> frame(String stylesheet) {
        return Map.of(
                "language", language.tag(),
                "direction", language.direction(),
                "words", words.all(),
                "languages", languages(),
                "home", address.to(Address.ROOT).toString(),
                "stylesheet", stylesheet);
    }

    private static Stream<Provision> titles(Revision text) {
        return text.provisions().items().stream().filter(one -> one.kind() == ProvisionKind.TITLE);
    }

    private String kind(Document document) {
        return words.of("kind." + document.kind());
    }

    private String name(Session session) {
        return words.of("body." + session.body()) + " · " + session.number();
    }

    private String adopted(Document document, Session session) {
        return DeadlineText.in(language.tag()).day(document.adoptedAt(), session.timeZone());
    }

    private String day(Session session) {
        return DeadlineText.in(language.tag()).day(session.opensAt(), session.timeZone());
    }
}
