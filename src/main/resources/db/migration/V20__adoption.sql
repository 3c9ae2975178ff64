-- When a text was adopted and by which rule its ballot was counted: the public reads both with it.
ALTER TABLE document ADD COLUMN adopted_at timestamp(6) with time zone;
ALTER TABLE document ADD COLUMN adoption_rule varchar(40);

UPDATE document SET adopted_at = (
    SELECT MAX(e.at) FROM record_event e WHERE e.document_id = document.id AND e.act = 'announce-adoption')
    WHERE stage = 'ADOPTED';
UPDATE document SET adoption_rule = (
    SELECT CASE
        WHEN e.detail LIKE '%"CONSENSUS"%' THEN 'CONSENSUS'
        WHEN e.detail LIKE '%"NO_OBJECTION"%' THEN 'NO_OBJECTION'
        WHEN e.detail LIKE '%"UNANIMITY"%' THEN 'UNANIMITY'
        WHEN e.detail LIKE '%"SIMPLE_MAJORITY"%' THEN 'SIMPLE_MAJORITY'
        WHEN e.detail LIKE '%"TWO_THIRDS_MAJORITY"%' THEN 'TWO_THIRDS_MAJORITY'
    END
    FROM record_event e WHERE e.document_id = document.id AND e.act = 'count-ballot'
        AND e.at = (SELECT MAX(l.at) FROM record_event l WHERE l.document_id = document.id AND l.act = 'count-ballot'))
    WHERE ballot_carried IS NOT NULL;

CREATE INDEX document_symbol ON document (symbol);
