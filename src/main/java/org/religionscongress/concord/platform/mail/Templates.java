package org.religionscongress.concord.platform.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * What mails say, in the files {@code mail/{template}.{language}.txt} and {@code .html} and, for their subjects,
 * {@code mail/subjects.{language}.properties}. Only these files hold expressions: what people wrote enters as values.
 */
@ApplicationScoped
public class Templates {
    public static final List<String> NAMES = List.of(
            "set-password",
            "review-requested",
            "review-reminder",
            "round-ended",
            "position-requested",
            "approval-requested",
            "ballot-opened",
            "adopted",
            "not-adopted");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    /** The variable of the HTML page's title, given by us. */
    private static final String SUBJECT = "subject";

    private final Map<String, Wording> wordings = new HashMap<>();
    private TemplateEngine texts;
    private TemplateEngine pages;

    /** The three files' worth of one template in one language. */
    record Wording(String subject, String text, String html) {
        Set<String> variables() {
            return variablesOf(subject, text, html);
        }
    }

    @PostConstruct
    void load() {
        texts = engine(TemplateMode.TEXT);
        pages = engine(TemplateMode.HTML);
        for (MailLanguage language : MailLanguage.values()) {
            Properties subjects = MailResources.properties("subjects." + language.tag());
            for (String template : NAMES) {
                String file = file(template, language);
                wordings.put(
                        file,
                        new Wording(
                                subjects.getProperty(template),
                                MailResources.text(file + ".txt"),
                                MailResources.text(file + ".html")));
            }
        }
    }

    /** Refuses what could not be rendered later, while the one who asks can still be told. */
    void check(String template, Map<String, String> model) {
        if (!NAMES.contains(template)) {
            throw new IllegalArgumentException("There is no mail template " + template + ".");
        }
        Set<String> missing = new TreeSet<>(wording(template, MailLanguage.EN).variables());
        missing.removeIf(variable -> model.get(variable) != null);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("A mail " + template + " lacks " + missing + ".");
        }
    }

    Wording wording(String template, MailLanguage language) {
        Wording wording = wordings.get(file(template, language));
        if (wording == null) {
            throw new IllegalArgumentException("There is no mail template " + template + ".");
        }
        return wording;
    }

    RenderedMail render(String template, MailLanguage language, Map<String, String> model) {
        Wording wording = wording(template, language);
        Map<String, Object> values = new TreeMap<>();
        model.forEach((name, value) -> values.put(name, OneLine.of(value)));
        String subject = texts.process(wording.subject(), new Context(language.locale(), values));
        values.put(SUBJECT, subject);
        Context context = new Context(language.locale(), values);
        return new RenderedMail(
                language, subject, texts.process(wording.text(), context), pages.process(wording.html(), context));
    }

    private static String file(String template, MailLanguage language) {
        return template + "." + language.tag();
    }

    static Set<String> variablesOf(String... parts) {
        Set<String> variables = new TreeSet<>();
        for (String part : parts) {
            VARIABLE.matcher(part)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(variables::add);
        }
        variables.remove(SUBJECT);
        return variables;
    }

    /** The text of a template is the key of the engine's cache, and ours are few. */
    private static TemplateEngine engine(TemplateMode mode) {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(mode);
        resolver.setCacheable(true);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
