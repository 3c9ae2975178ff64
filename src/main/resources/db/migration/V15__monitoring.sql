-- What administrators look for among the engine's instances: by state, by age, under their parent.
CREATE INDEX concord_instance_state ON ACT_HI_PROCINST (PROC_DEF_ID_, STATE_, DURATION_);
CREATE INDEX concord_instance_stands ON ACT_HI_PROCINST (STATE_, START_TIME_);
CREATE INDEX concord_instance_parent ON ACT_HI_PROCINST (SUPER_PROCESS_INSTANCE_ID_);
CREATE INDEX concord_instance_key ON ACT_HI_PROCINST (PROC_DEF_KEY_, START_TIME_);
CREATE INDEX step_part_process ON step_part (process_instance_id);
