/**
 * The tables of `wenbao.sqlite`, and the numbers by which a file is known to be one.
 *
 * Keys, labels, units and origins repeat by the hundred in every report and are kept once in `strings`; so are
 * the lines that the cells of one row quote, in `quotes`. Facts lie clustered by report and key, which is how
 * questions ask for them.
 */

/** "WENB": marks the file as ours, so that no other program's database is ever touched. */
export const APPLICATION_ID = 0x57454e42

/** Counts up with every change of the tables or of what they mean; there is no migration but indexing again. */
export const FORMAT_VERSION = 1

export const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('digest', '${'0'.repeat(64)}');

CREATE TABLE reports (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  summary TEXT NOT NULL,
  report BLOB NOT NULL,
  text BLOB NOT NULL,
  source BLOB NOT NULL,
  location TEXT,
  fingerprint TEXT NOT NULL,
  embedder TEXT NOT NULL,
  facts INTEGER NOT NULL,
  passages INTEGER NOT NULL
);
CREATE INDEX reports_by_embedder ON reports (embedder);

CREATE TABLE strings (num INTEGER PRIMARY KEY, string TEXT NOT NULL UNIQUE);

CREATE TABLE facts (
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  key INTEGER NOT NULL REFERENCES strings,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  label INTEGER NOT NULL REFERENCES strings,
  value REAL,
  unit INTEGER REFERENCES strings,
  qualifier TEXT NOT NULL,
  status TEXT NOT NULL,
  implied REAL,
  part_of TEXT,
  start INTEGER,
  end INTEGER,
  value_start INTEGER,
  value_end INTEGER,
  origin INTEGER NOT NULL REFERENCES strings,
  quote INTEGER NOT NULL,
  PRIMARY KEY (report, key, place)
) WITHOUT ROWID;
CREATE INDEX facts_by_key ON facts (key, report);

CREATE TABLE quotes (
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  place INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (report, place)
) WITHOUT ROWID;

CREATE TABLE passages (
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  place INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  section TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL,
  vector BLOB NOT NULL,
  PRIMARY KEY (report, place)
);

PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${FORMAT_VERSION};
`
