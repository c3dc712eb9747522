/**
 * The part of better-sqlite3 that @hocuspocus/extension-sqlite calls, on the SQLite that is in Node:
 * the same engine and the same statements, also synchronous. So that the benchmark needs no compiler.
 */
import { DatabaseSync } from 'node:sqlite'

export default class Database extends DatabaseSync {}
