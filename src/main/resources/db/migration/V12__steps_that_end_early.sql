-- What was said may be corrected until its step closes, come late, or be entered for those who answered by letter.
ALTER TABLE position_taken ADD COLUMN late boolean DEFAULT FALSE NOT NULL;
ALTER TABLE position_taken ADD COLUMN channel varchar(20);
ALTER TABLE position_taken ADD COLUMN received_at timestamp(6) with time zone;
ALTER TABLE position_taken ADD COLUMN attachment_id uuid;
ALTER TABLE position_taken ADD COLUMN note text;
ALTER TABLE position_taken ADD COLUMN corrected_at timestamp(6) with time zone;

-- How a step ended: COMPLETED, DEADLINE, EARLY, OBJECTION, WITHDRAWN, SET_ASIDE.
ALTER TABLE step ADD COLUMN closed_as varchar(20);
UPDATE step SET closed_as = CASE WHEN pending = 0 THEN 'COMPLETED' ELSE 'DEADLINE' END WHERE closed_at IS NOT NULL;

-- When a member confirmed the notice of a silence.
ALTER TABLE step_part ADD COLUMN confirmed_at timestamp(6) with time zone;
