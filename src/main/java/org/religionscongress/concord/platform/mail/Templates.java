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
 * What mails say, in the files {@code mail/{template}.{language}.txt} and, for their subjects,
 * {@code mail/subjects.{language}.properties}. Each also goes out as a page of HTML, made from the same text by
 * {@code mail/page.html}. Only these files hold expressions: what people wrote enters as values.
 */
@ApplicationScoped
public class Templates {
    public static final List<String> NAMES = List.of(
            "set-password",
            "password-set",
            "address-changed",
            "review-requested",
            "review-reminder",
            "round-ended",
            "position-requested",
            "approval-requested",
            "ballot-opened",
            "adopted",
            "not-adopted",
            "silence-opened",
            "silence-reminder",
            "silence-extended",
            "silence-broken",
            "silence-ended",
            "silence-discontinued",
            "silence-set-aside",
            "objection-to-resolve",
            "deadline-extended",
            "closed-early",
            "answers-missing",
            "ballot-reminder",
            "position-reminder",
            "returned",
            "withdrawn",
            "task-assigned",
            "answered-for-you",
            "act-to-confirm",
            "mandate-recorded",
            "mandate-ended",
            "assistant-named",
            "progress-requested",
            "progress-reminder",
            "item-overdue",
            "item-closed",
            "second-factor-set-up",
            "second-factor-removed",
            "second-factor-taken",
            "recovery-codes-renewed");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private final Map<String, Wording> wordings = new HashMap<>();
    private TemplateEngine texts;
    private TemplateEngine pages;
    private String page;

    /** One template in one language. */
    record Wording(String subject, String text, List<List<List<Passage>>> paragraphs) {
        Set<String> variables() {
            return variablesOf(subject, text);
        }
    }

    @PostConstruct
    void load() {
        texts = engine(TemplateMode.TEXT);
        pages = engine(TemplateMode.HTML);
        page = MailResources.text("page.html");
        for (MailLanguage language : MailLanguage.values()) {
            Properties subjects = MailResources.properties("subjects." + language.tag());
            for (String template : NAMES) {
                String file = file(template, language);
                String text = MailResources.text(file + ".txt");
                wordings.put(file, new Wording(subjects.getProperty(template), text, Passage.paragraphsOf(text)));
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
        for (String variable : wording(template, MailLanguage.EN).variables()) {
            Words.check(variable, model.get(variable));
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
        model.forEach((name, value) -> values.put(name, OneLine.of(Words.of(name, value, language))));
        Context context = new Context(language.locale(), values);
        String subject = texts.process(wording.subject(), context);
        String text = texts.process(wording.text(), context);
        String signature = Words.signature(language);
        Context inPage = new Context(language.locale());
        inPage.setVariable("language", language.tag());
        inPage.setVariable("direction", language.direction());
        inPage.setVariable("subject", subject);
        inPage.setVariable("paragraphs", wording.paragraphs());
        inPage.setVariable("values", values);
        inPage.setVariable("signature", signature);
        return new RenderedMail(
                language, subject, text + "\n" + signature + "\n", pages.process(page, inPage), List.of());
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
