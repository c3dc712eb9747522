import type { DatabaseSync } from 'node:sqlite'
import { laterMigrations } from './later-migrations.ts'
import { StoreError } from './store-error.ts'

/**
 * The steps from an empty database to the one that this program uses: number, name, SQL. A step is
 * never changed once it was released; what changes is a new step. Each runs in a transaction of its
 * own, and the number of the last one stands in the database file (`PRAGMA user_version`).
 */
export const migrations: readonly Migration[] = [
  [
    1,
    'centres, people, contracts, the log of updates',
    `
    CREATE TABLE centre (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person (
      centre TEXT NOT NULL REFERENCES centre (id),
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      staff INTEGER NOT NULL CHECK (staff IN (0, 1)),
      token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
      PRIMARY KEY (centre, id)
    ) STRICT, WITHOUT ROWID;

    -- A contract type as it was when a contract was made with it, by the hash of its JSON.
    CREATE TABLE definition (
      centre TEXT NOT NULL REFERENCES centre (id),
      hash TEXT NOT NULL,
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (centre, hash)
    ) STRICT, WITHOUT ROWID;

    -- seq is the number of the last row of its log.
    CREATE TABLE contract (
      centre TEXT NOT NULL REFERENCES centre (id),
      id TEXT NOT NULL UNIQUE,
      definition TEXT NOT NULL,
      language TEXT NOT NULL,
      epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
      seq INTEGER NOT NULL DEFAULT 0 CHECK (seq >= 0),
      created_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      PRIMARY KEY (centre, id),
      FOREIGN KEY (centre, definition) REFERENCES definition (centre, hash)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE wording (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      hash TEXT NOT NULL,
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      language TEXT NOT NULL,
      official TEXT NOT NULL,
      plain TEXT NOT NULL,
      PRIMARY KEY (centre, contract, hash),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE participant (
      number INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      id TEXT NOT NULL,
      contract TEXT NOT NULL,
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      local_key BLOB NOT NULL CHECK (length(local_key) = 32),
      UNIQUE (centre, id),
      UNIQUE (centre, contract, id),
      UNIQUE (centre, contract, person),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id),
      FOREIGN KEY (centre, person) REFERENCES person (centre, id)
    ) STRICT;
    CREATE INDEX participant_of_person ON participant (centre, person);

    -- Whose client id it is, for ever; NULL is the server.
    CREATE TABLE claim (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      client INTEGER NOT NULL CHECK (client >= 0),
      participant TEXT,
      PRIMARY KEY (centre, contract, client),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT, WITHOUT ROWID;

    -- The log. ranges is JSON: [client, from, to, client, from, to, …].
    CREATE TABLE update_row (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq > 0),
      bytes BLOB NOT NULL,
      participant TEXT,
      session TEXT,
      ranges TEXT NOT NULL,
      schema INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (centre, contract, seq),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT, WITHOUT ROWID;

    -- Rows of the log that a snapshot holds. They stay, as the record of who wrote what.
    CREATE TABLE update_archive (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq > 0),
      bytes BLOB NOT NULL,
      participant TEXT,
      session TEXT,
      ranges TEXT NOT NULL,
      schema INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (centre, contract, seq),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE snapshot (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      upto_seq INTEGER NOT NULL CHECK (upto_seq > 0),
      bytes BLOB NOT NULL,
      PRIMARY KEY (centre, contract),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT;

    CREATE TABLE set_aside (
      number INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      id TEXT NOT NULL,
      contract TEXT NOT NULL,
      participant TEXT NOT NULL,
      why TEXT NOT NULL CHECK (why IN ('refused', 'rescued')),
      text TEXT NOT NULL,
      block TEXT,
      bytes BLOB,
      reason TEXT NOT NULL,
      at INTEGER NOT NULL,
      UNIQUE (centre, id),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT;
    CREATE INDEX set_aside_of_participant ON set_aside (centre, contract, participant);

    CREATE TABLE demo (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      centre TEXT NOT NULL REFERENCES centre (id),
      json TEXT NOT NULL
    ) STRICT;
    `,
  ],
  [
    2,
    'people who were removed: their name stays in their contracts, their token opens nothing',
    `ALTER TABLE person
       ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))`,
  ],
  [
    3,
    'a checksum for each snapshot; none for those that were made before',
    'ALTER TABLE snapshot ADD COLUMN checksum INTEGER',
  ],
  [
    4,
    'a journal, where rows of the log are written before they get their place',
    `
    -- No index and no foreign keys: an append touches its last page alone. The rows of a contract beyond
    -- contract.seq are the end of its log; the others are in update_row or update_archive too.
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq > 0),
      bytes BLOB NOT NULL,
      participant TEXT,
      session TEXT,
      ranges TEXT NOT NULL,
      schema INTEGER NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    `,
  ],
  [
    5,
    'acts: who opened, wrote, invited, withdrew; rows are only added, and go with their contract',
    `
    CREATE TABLE act (
      number INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      -- NULL is the server, or someone who did not get in.
      participant TEXT,
      act TEXT NOT NULL,
      -- Whom or what it was about: an id, never words.
      about TEXT,
      at INTEGER NOT NULL,
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT;
    CREATE INDEX act_of_contract ON act (centre, contract, number);
    `,
  ],
  [
    6,
    'contracts that were erased: that they were there, and nothing of what they said',
    `
    CREATE TABLE erased (
      centre TEXT NOT NULL REFERENCES centre (id),
      contract TEXT NOT NULL,
      because TEXT NOT NULL CHECK (because IN ('asked', 'kept-long-enough')),
      -- The person who asked; not a reference, so that they can leave.
      "by" TEXT,
      at INTEGER NOT NULL,
      PRIMARY KEY (centre, contract)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contract_by_change ON contract (changed_at);
    `,
  ],
  [
    7,
    'sessions in cookies, and what portals and sign-in services call a person',
    `
    -- Reads acts and no contract; NULL: nothing of the kind.
    ALTER TABLE person ADD COLUMN duty TEXT CHECK (duty IN ('data-protection'));

    CREATE TABLE subject (
      centre TEXT NOT NULL,
      issuer TEXT NOT NULL,
      subject TEXT NOT NULL,
      person TEXT NOT NULL,
      PRIMARY KEY (centre, issuer, subject),
      FOREIGN KEY (centre, person) REFERENCES person (centre, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX subject_of_person ON subject (centre, person);

    -- contract is the one that it opens; NULL: all in which the person takes part.
    CREATE TABLE sign_in (
      centre TEXT NOT NULL,
      id TEXT NOT NULL,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      person TEXT NOT NULL,
      "by" TEXT NOT NULL CHECK ("by" IN ('account', 'invitation')),
      contract TEXT,
      made_at INTEGER NOT NULL,
      used_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      idle INTEGER NOT NULL CHECK (idle > 0),
      PRIMARY KEY (centre, id),
      FOREIGN KEY (centre, person) REFERENCES person (centre, id),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sign_in_of_person ON sign_in (centre, person);
    CREATE INDEX sign_in_of_contract ON sign_in (centre, contract);

    -- When the newest token of a portal about this participant was made: an older one is not good.
    CREATE TABLE portal_word (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      participant TEXT NOT NULL,
      issued_at INTEGER NOT NULL,
      PRIMARY KEY (centre, contract, participant),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT, WITHOUT ROWID;
    `,
  ],
  [
    8,
    'invitations with their PINs, who was let out again, and what partners answer',
    `
    -- When they came, and when they were let out; NULL: with the contract, and not.
    ALTER TABLE participant ADD COLUMN added_at INTEGER;
    ALTER TABLE participant ADD COLUMN withdrawn_at INTEGER;

    CREATE TABLE invitation (
      number INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      id TEXT NOT NULL,
      contract TEXT NOT NULL,
      -- Whom it lets in, and who made it; NULL is the server.
      participant TEXT NOT NULL,
      "by" TEXT,
      secret_hash BLOB NOT NULL CHECK (length(secret_hash) = 32),
      made_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      opened_at INTEGER,
      pin_hash BLOB,
      pin_salt BLOB,
      pin_at INTEGER,
      -- Wrong PINs since the last right one, counted before they are looked at.
      failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
      next_try_at INTEGER NOT NULL DEFAULT 0,
      ended TEXT CHECK (ended IN ('withdrawn', 'replaced', 'guessed', 'not-me')),
      ended_at INTEGER,
      UNIQUE (centre, id),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id),
      FOREIGN KEY (centre, contract, "by") REFERENCES participant (centre, contract, id)
    ) STRICT;
    CREATE INDEX invitation_of_secret ON invitation (secret_hash);
    CREATE INDEX invitation_of_contract ON invitation (centre, contract, number);

    CREATE TABLE partner_answer (
      number INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      id TEXT NOT NULL,
      contract TEXT NOT NULL,
      participant TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('agreed', 'asked')),
      text TEXT NOT NULL,
      -- Its part as it stood then, in JSON, and the SHA-256 of that.
      part TEXT NOT NULL,
      hash TEXT NOT NULL,
      at INTEGER NOT NULL,
      UNIQUE (centre, id),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT;
    CREATE INDEX partner_answer_of_contract ON partner_answer (centre, contract, number);
    `,
  ],
  [
    9,
    'events that wait to be told to the programs of a centre',
    `
    CREATE TABLE delivery (
      number INTEGER PRIMARY KEY,
      hook TEXT NOT NULL,
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      id TEXT NOT NULL,
      type TEXT NOT NULL,
      about TEXT,
      at INTEGER NOT NULL,
      due INTEGER NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0,
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT;
    CREATE INDEX delivery_by_due ON delivery (due);
    `,
  ],
  [
    10,
    'what people ask about a contract and propose for it, their answers, and breaks',
    `
    CREATE TABLE question (
      number INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      id TEXT NOT NULL,
      participant TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('not-understood', 'other', 'question')),
      -- Where: a block, two Yjs relative positions as JSON, and the words.
      block TEXT NOT NULL,
      from_place TEXT,
      to_place TEXT,
      exact TEXT,
      quote TEXT NOT NULL,
      section TEXT NOT NULL,
      words TEXT,
      proposed TEXT,
      exact_proposed TEXT,
      state TEXT NOT NULL DEFAULT 'open'
        CHECK (state IN ('open', 'answered', 'accepted', 'refused', 'closed')),
      decided_by TEXT,
      decided_at INTEGER,
      outcome TEXT CHECK (outcome IN ('written', 'differs', 'by-hand')),
      stood TEXT,
      -- The Yjs client id under which the words were written.
      client INTEGER,
      at INTEGER NOT NULL,
      UNIQUE (centre, contract, id),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id),
      FOREIGN KEY (centre, contract, decided_by) REFERENCES participant (centre, contract, id)
    ) STRICT;

    CREATE TABLE question_answer (
      number INTEGER PRIMARY KEY,
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      id TEXT NOT NULL,
      question TEXT NOT NULL,
      participant TEXT NOT NULL,
      words TEXT NOT NULL,
      at INTEGER NOT NULL,
      UNIQUE (centre, contract, id),
      FOREIGN KEY (centre, contract, question) REFERENCES question (centre, contract, id),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT;

    -- One for each contract, the newest; it ends at the moment "until".
    CREATE TABLE pause (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      participant TEXT NOT NULL,
      at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      PRIMARY KEY (centre, contract),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT, WITHOUT ROWID;
    `,
  ],
  ...laterMigrations,
]

/** The version of the database that this program uses. */
export const DATABASE_VERSION = migrations.at(-1)![0]

export type Migration = readonly [number: number, name: string, sql: string]

/** "Same" in ASCII: it marks a database file as one of this program. */
export const APPLICATION_ID = 0x53616d65

function pragma(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? { none: 0 })[0])
}

/**
 * The number of the last migration that ran in this database; 0 for an empty one.
 * @throws StoreError `foreign` when it is a database of another program
 */
export function versionOf(db: DatabaseSync): number {
  const version = pragma(db, 'user_version')
  const application = pragma(db, 'application_id')
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()!.n)
  const empty = version === 0 && application === 0 && tables === 0
  if (!empty && application !== APPLICATION_ID) {
    throw new StoreError('foreign', 'Expected a database of this program, got another one')
  }
  return version
}

/**
 * The steps that a database still needs.
 * @throws StoreError `newer` when a newer program has already been here
 */
export function stepsFor(
  db: DatabaseSync,
  steps: readonly Migration[] = migrations,
): readonly Migration[] {
  const newest = steps.at(-1)?.[0] ?? 0
  const version = versionOf(db)
  if (version > newest) {
    throw new StoreError(
      'newer',
      `Expected a database of version ${newest} or older, got version ${version}: use the newer program`,
    )
  }
  return steps.filter(([number]) => number > version)
}

/**
 * Brings a database to the newest version, step by step. What was done stays when a later step fails.
 * @returns the numbers of the steps that ran
 * @throws StoreError `newer` when a newer program has already been here; nothing is touched then
 */
export function migrate(
  db: DatabaseSync,
  steps: readonly Migration[] = migrations,
): readonly number[] {
  return stepsFor(db, steps).map(([number, , sql]) => {
    db.exec('BEGIN IMMEDIATE')
    try {
      db.exec(sql)
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${number}`)
      db.exec('COMMIT')
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
    return number
  })
}
