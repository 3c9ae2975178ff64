/**
 * Mail by an outbox. An act puts a {@link org.religionscongress.concord.platform.mail.Letter} into the
 * {@link org.religionscongress.concord.platform.mail.Outbox} within its own transaction; the
 * {@link org.religionscongress.concord.platform.mail.MailSender} of any node sends it afterwards.
 *
 * <p>No mail is lost, and no two nodes send one at the same time: its row is locked from before the sending until it is
 * marked. A node that dies between the two leaves it unmarked, and it is sent once more: a double is known by its
 * Message-ID, which is made from the row's id.
 */
package org.religionscongress.concord.platform.mail;
