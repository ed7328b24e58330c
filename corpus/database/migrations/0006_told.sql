-- told_at is when a digest told the document: what can no more come up again is deleted.
ALTER TABLE told ADD COLUMN told_at BIGINT NOT NULL DEFAULT 0;
UPDATE told SET told_at = coalesce((SELECT max(covers_to) FROM digests WHERE digests.subscription = told.subscription), 0);
