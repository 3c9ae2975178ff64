package org.religionscongress.concord.document;

/** The process that carries a document through its stages. */
public interface DocumentProcess {
    /**
     * Starts it.
     *
     * @return the id of its process instance
     */
    String start(Document document);
}
