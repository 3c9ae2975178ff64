package org.religionscongress.concord.document;

/** The process that carries a document through its stages. */
public interface DocumentProcess {
    /**
     * Starts it.
     *
     * @return the id of its process instance
     */
    String start(Document document);

    /** Refused where the models under which it began have no way back from the announcement. */
    void mustKnowReturns(Document document);

    /** Ends it, wherever it stands: the text was withdrawn. */
    void withdraw(Document document);

    /** Takes it back to where the Head resolves an objection: the silence on which it went on does not stand. */
    void setSilenceAside(Document document);
}
