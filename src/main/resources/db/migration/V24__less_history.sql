-- The engine keeps what ran, who held it and the last value of each variable (2, audit), no longer each change of one
-- (3, full): Concord reads none of those. It refuses to start where its tables say another level than its configuration.
UPDATE ACT_GE_PROPERTY SET VALUE_ = '2' WHERE NAME_ = 'historyLevel' AND VALUE_ = '3';
