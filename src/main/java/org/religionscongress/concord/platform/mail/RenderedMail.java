package org.religionscongress.concord.platform.mail;

import java.util.List;

/** A mail in words, with what goes along with it. */
record RenderedMail(MailLanguage language, String subject, String text, String html, List<Enclosure> enclosures) {
    RenderedMail with(List<Enclosure> more) {
        return new RenderedMail(language, subject, text, html, more);
    }
}
