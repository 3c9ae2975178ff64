package org.religionscongress.concord.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * A text of the Congress on its way: drafted, reviewed in rounds, agreed in consensus, approved by the Head of the
 * Secretariat, adopted or not. Its wording stands in its draft and its {@link Revision revisions}.
 */
@Entity
@Table(name = "document")
public class Document {
    @Id
    private UUID id;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    @Column(name = "original_language")
    private String originalLanguage;

    @Column(name = "session_id")
    private UUID sessionId;

    private String body;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int round;
    private int revision;
    private Instant deadline;

    @Column(name = "minimum_period")
    private String minimumPeriod;

    @Column(name = "ballot_carried")
    private Boolean ballotCarried;

    @Column(name = "adoption_rule")
    private String adoptionRule;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @Column(name = "process_instance_id")
    private String processInstanceId;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Document() {}

    /** A new document in its first stage. */
    public Document(
            UUID id,
            DocumentKind kind,
            String title,
            String originalLanguage,
            UUID sessionId,
            String body,
            Duration minimumPeriod,
            UUID createdBy,
            Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.originalLanguage = originalLanguage;
        this.sessionId = sessionId;
        this.body = body;
        this.stage = Stage.DRAFTING;
        this.minimumPeriod = minimumPeriod == null ? null : minimumPeriod.toString();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Its process has begun. */
    public void runsIn(String startedProcessInstance) {
        processInstanceId = startedProcessInstance;
    }

    /** Moves on to a stage, with the moment at which that stage ends, if there is one. */
    public void enter(Stage next, Instant endsAt) {
        mustBeUnderWay();
        if (next != Stage.ADOPTION && !next.isEnded()) {
            // What an earlier ballot decided says nothing of the next one.
            ballotCarried = null;
            adoptionRule = null;
        }
        stage = next;
        deadline = endsAt;
    }

    /** The present stage ends at another moment, or no more by itself. */
    public void endsAt(Instant moment) {
        deadline = moment;
    }

    /** Refuses what comes after it was adopted, not adopted or withdrawn. */
    public void mustBeUnderWay() {
        if (stage.isEnded()) {
            throw Problem.conflict("wrong-stage", "Not in this stage", "This text is " + stage + " already.")
                    .with("stage", stage);
        }
    }

    /** The number of the revision about to be made. */
    public int nextRevision() {
        return ++revision;
    }

    public void openRound() {
        round++;
    }

    /** Its ballot has been counted under a rule, called by its word. */
    public void counted(String rule, boolean carried) {
        adoptionRule = rule;
        ballotCarried = carried;
    }

    /** It is announced as adopted, and named. */
    public void adopt(String givenSymbol, Instant announcedAt) {
        enter(Stage.ADOPTED, null);
        symbol = givenSymbol;
        adoptedAt = announcedAt;
    }

    public UUID id() {
        return id;
    }

    /** Null until the text is adopted: an interim text carries no symbol. */
    public String symbol() {
        return symbol;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String originalLanguage() {
        return originalLanguage;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** The body whose session adopts it. */
    public String body() {
        return body;
    }

    public Stage stage() {
        return stage;
    }

    /** The number of review rounds opened so far. */
    public int round() {
        return round;
    }

    /** The number of the newest revision; 0 while there is only a draft. */
    public int revision() {
        return revision;
    }

    /** When the present stage ends by itself, or null. */
    public Instant deadline() {
        return deadline;
    }

    /** The shortest period of its route, or null where the general setting holds. */
    public Duration minimumPeriod() {
        return minimumPeriod == null ? null : Duration.parse(minimumPeriod);
    }

    /** Whether its ballot satisfied the rule; null before the count or where none is held. */
    public Boolean ballotCarried() {
        return ballotCarried;
    }

    /** The rule by which its ballot was counted; null before the count or where none is held. */
    public String adoptionRule() {
        return adoptionRule;
    }

    /** When its adoption was announced, or null. */
    public Instant adoptedAt() {
        return adoptedAt;
    }

    public String processInstanceId() {
        return processInstanceId;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
