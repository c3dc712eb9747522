/** The newer steps of `migrations.ts`, which says what they are. */
import type { Migration } from './migrations.ts'

export const laterMigrations: readonly Migration[] = [
  [
    11,
    'how the file of a centre calls a contract',
    `
    CREATE TABLE reference (
      centre TEXT NOT NULL,
      reference TEXT NOT NULL,
      contract TEXT NOT NULL,
      PRIMARY KEY (centre, reference),
      UNIQUE (centre, contract),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT, WITHOUT ROWID;
    `,
  ],
  [
    12,
    'the days that are agreed in a contract, as read from its text up to a row of its log',
    `
    CREATE TABLE brief (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      seq INTEGER NOT NULL,
      days TEXT NOT NULL,
      PRIMARY KEY (centre, contract),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT, WITHOUT ROWID;
    `,
  ],
  [
    13,
    'whose words are confirmed, and who wrote the text that a contract took over from another',
    `
    -- What others typed in a block of the client's own words, by its hash, and who said: these are mine.
    CREATE TABLE confirmed_words (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      block TEXT NOT NULL,
      hash TEXT NOT NULL,
      participant TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (centre, contract, block, hash),
      FOREIGN KEY (centre, contract, participant) REFERENCES participant (centre, contract, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE carried_authors (
      centre TEXT NOT NULL,
      contract TEXT NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (centre, contract),
      FOREIGN KEY (centre, contract) REFERENCES contract (centre, id)
    ) STRICT;
    `,
  ],
  [
    14,
    'that a session is on a computer of many people',
    'ALTER TABLE sign_in ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));',
  ],
]
