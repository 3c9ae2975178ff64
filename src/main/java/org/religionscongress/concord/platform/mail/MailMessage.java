package org.religionscongress.concord.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** A mail as it goes over the wire: text and HTML of the same words, in UTF-8, under safe headers. */
final class MailMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MailMessage(Session session, OutboxMail mail, RenderedMail words, InternetAddress from) throws MessagingException {
        super(session);
        String sender = from.getAddress();
        messageId = "<" + mail.id() + sender.substring(sender.lastIndexOf('@')) + ">";
        if (!Address.isValid(mail.to())) {
            throw new MessagingException("This is not a mail address.");
        }
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(OneLine.of(words.subject()), UTF_8);
        setSentDate(Date.from(mail.createdAt()));
        setContentLanguage(new String[] {words.language().tag()});
        // Nobody's out-of-office note should answer us.
        setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(words.text(), "plain"));
        alternatives.addBodyPart(part(words.html(), "html"));
        setContent(words.enclosures().isEmpty() ? alternatives : together(alternatives, words.enclosures()));
        saveChanges();
    }

    private static MimeMultipart together(MimeMultipart alternatives, List<Enclosure> enclosures)
            throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives);
        MimeMultipart together = new MimeMultipart("mixed");
        together.addBodyPart(words);
        for (Enclosure enclosure : enclosures) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.contentType())));
            part.setFileName(enclosure.fileName());
            together.addBodyPart(part);
        }
        return together;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    /** The same at every attempt, so that a mail that was sent twice is known as one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
