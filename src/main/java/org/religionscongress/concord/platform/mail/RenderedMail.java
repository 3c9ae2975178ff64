package org.religionscongress.concord.platform.mail;

/** A mail in words. */
record RenderedMail(MailLanguage language, String subject, String text, String html) {}
