package org.religionscongress.concord.platform.mail;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * A page to be printed, ticked, signed and sent back by those who answer by letter, as PDF: that is what everybody can
 * print from a mail. Made from {@code mail/answer-form.html}.
 */
@ApplicationScoped
public class AnswerForm {
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;

    /** Held here, or its level would be forgotten: the fonts that it misses are those that no page of ours uses. */
    private static final Logger PDF_LOG = Logger.getLogger("org.apache.pdfbox");

    @Inject
    @ConfigProperty(name = "concord.secretariat.address")
    Optional<String> address;

    private TemplateEngine pages;
    private String page;

    @PostConstruct
    void load() {
        PDF_LOG.setLevel(Level.SEVERE);
        XRLog.setLoggingEnabled(false);
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCacheable(true);
        pages = new TemplateEngine();
        pages.setTemplateResolver(resolver);
        page = MailResources.text("answer-form.html");
    }

    Enclosure of(Map<String, String> model, MailLanguage language) {
        return new Enclosure("answer.pdf", "application/pdf", pdf(html(model, language), language));
    }

    String html(Map<String, String> model, MailLanguage language) {
        String act = model.get(Enclosures.FORM);
        Properties words = Words.in(language);
        Context shown = new Context(language.locale());
        shown.setVariable("language", language.tag());
        shown.setVariable("direction", language.direction());
        shown.setVariable("words", words);
        shown.setVariable("asks", words.getProperty("form." + act));
        shown.setVariable("title", printable(model.get("title")));
        shown.setVariable("revision", printable(model.getOrDefault("revision", "")));
        shown.setVariable("name", printable(model.get(Enclosures.FORM_FOR)));
        shown.setVariable("deadline", printable(model.getOrDefault("deadline", "")));
        shown.setVariable("link", printable(model.get("link")));
        shown.setVariable("address", address.map(AnswerForm::printable).orElse(""));
        shown.setVariable("boxes", boxes(act, words));
        shown.setVariable(
                "fields",
                Stream.of("form.name", "form.signature", "form.date")
                        .map(words::getProperty)
                        .toList());
        return pages.process(page, shown);
    }

    private static List<String> boxes(String act, Properties words) {
        return Enclosures.boxes(act).stream()
                .map(word -> words.getProperty("form." + act + "." + word))
                .toList();
    }

    private static byte[] pdf(String html, MailLanguage language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(language.direction().equals("rtl") ? TextDirection.RTL : TextDirection.LTR);
        // Whatever stands in the page, nothing is fetched for it.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return AnswerForm.class.getClassLoader().getResourceAsStream(FONTS + file);
    }

    /** On one line, and of characters that a page of XML may hold. */
    private static String printable(String value) {
        return OneLine.of(value)
                .codePoints()
                .filter(sign -> sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
