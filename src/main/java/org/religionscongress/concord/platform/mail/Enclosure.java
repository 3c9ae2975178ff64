package org.religionscongress.concord.platform.mail;

/** A file that goes along with a mail. */
record Enclosure(String fileName, String contentType, byte[] content) {}
