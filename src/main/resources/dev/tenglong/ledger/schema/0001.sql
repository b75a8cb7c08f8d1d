-- The ledger, format 1. Described in src/site/markdown/ledger-format.md. Never edit a script that was released: its digest
-- stands in every ledger made with it. A change is a new script.

CREATE TABLE schema_history (
    version INTEGER PRIMARY KEY,
    script  TEXT NOT NULL,
    sha256  TEXT NOT NULL
);

-- Everything that happened, in order. hash and seal chain each entry to the one before; stored is the digest of the packed
-- bytes it brought with it.
CREATE TABLE entry (
    number      INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    body        TEXT NOT NULL,
    hash        TEXT NOT NULL,
    stored      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    program     TEXT NOT NULL,
    seal        TEXT NOT NULL
);

-- What entries refer to by digest: configuration files, rows of tables, findings, dictionaries. Packed with zlib.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    size   INTEGER NOT NULL,
    packed BLOB NOT NULL
);

CREATE TABLE enterprise (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);

CREATE TABLE enterprise_name (
    id         INTEGER PRIMARY KEY,
    enterprise INTEGER NOT NULL REFERENCES enterprise,
    name       TEXT NOT NULL,
    UNIQUE (enterprise, name)
);

-- What a run concluded, a row an enterprise. number: place on the list; change: since the list before. body: the rest.
CREATE TABLE verdict (
    run           INTEGER NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    enterprise    INTEGER NOT NULL REFERENCES enterprise,
    name          INTEGER NOT NULL REFERENCES enterprise_name,
    category      TEXT NOT NULL,
    listed        INTEGER,
    early_warning INTEGER NOT NULL,
    grounds       TEXT NOT NULL,
    number        INTEGER,
    change        TEXT,
    body          BLOB NOT NULL,
    PRIMARY KEY (run, enterprise)
) WITHOUT ROWID;

CREATE INDEX verdict_on_list ON verdict (run, number) WHERE change IS NOT NULL;

-- Nothing is updated, deleted or replaced.
CREATE TRIGGER schema_history_update BEFORE UPDATE ON schema_history BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER schema_history_delete BEFORE DELETE ON schema_history BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER schema_history_insert BEFORE INSERT ON schema_history
    WHEN EXISTS (SELECT 1 FROM schema_history WHERE version = NEW.version) BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER entry_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER entry_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER entry_insert BEFORE INSERT ON entry
    WHEN NEW.number IS NOT (SELECT COALESCE(MAX(number), 0) + 1 FROM entry) BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER content_update BEFORE UPDATE ON content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER content_delete BEFORE DELETE ON content BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER content_insert BEFORE INSERT ON content
    WHEN EXISTS (SELECT 1 FROM content WHERE sha256 = NEW.sha256) BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER enterprise_update BEFORE UPDATE ON enterprise BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER enterprise_delete BEFORE DELETE ON enterprise BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER enterprise_insert BEFORE INSERT ON enterprise
    WHEN EXISTS (SELECT 1 FROM enterprise WHERE id = NEW.id OR key = NEW.key)
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER enterprise_name_update BEFORE UPDATE ON enterprise_name BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER enterprise_name_delete BEFORE DELETE ON enterprise_name BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER enterprise_name_insert BEFORE INSERT ON enterprise_name
    WHEN EXISTS (SELECT 1 FROM enterprise_name
                 WHERE id = NEW.id OR enterprise = NEW.enterprise AND name = NEW.name)
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER verdict_update BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER verdict_delete BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER verdict_insert BEFORE INSERT ON verdict
    WHEN EXISTS (SELECT 1 FROM verdict WHERE run = NEW.run AND enterprise = NEW.enterprise)
    BEGIN SELECT RAISE(ABORT, 'append-only'); END;
