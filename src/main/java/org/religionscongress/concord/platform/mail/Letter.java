package org.religionscongress.concord.platform.mail;

import java.util.Map;

/**
 * A mail to one person, before it is put into words.
 *
 * @param to the address; null for a person who has none
 * @param language the recipient's; one that we do not write becomes English
 * @param template one of {@link Templates}, such as {@code review-requested}
 * @param model a value for each variable of the template, already in the recipient's language
 *     ({@link DeadlineText}); those of {@link Words#KEYED} by their key
 */
public record Letter(String to, String language, String template, Map<String, String> model) {}
