/**
 * How long anything may take, in milliseconds. Whoever waits for somebody waits longer than that one may take,
 * so that the one who knows the cause answers first: statement < connection < request < 5 s < the phone's 10 s.
 */

/** Of a pool of connections to PostgreSQL. 0: no limit. */
export interface DatabaseDeadlines {
  /** PostgreSQL cancels a statement after it. */
  statement: number
  /** PostgreSQL cancels a statement that waits so long for a lock. */
  lock: number
  /** PostgreSQL ends a connection whose transaction does nothing: its locks would keep others waiting. */
  idleInTransaction: number
  /**
   * A connection on which an answer is awaited, and nothing arrives, is given up and replaced: a PostgreSQL
   * that is stopped or unreachable cancels nothing. A query waits as long for a free connection.
   */
  silence: number
  /** Opening a connection, with the exchange of passwords. */
  connect: number
}

/** For requests. A picture's row stays locked while the picture store takes it, for up to 10 s. */
export const requestDatabase: DatabaseDeadlines = {
  statement: 3000,
  lock: 2500,
  idleInTransaction: 15_000,
  silence: 3500,
  connect: 2000,
}

/** For jobs, commands and the start, which change many rows at once and for which nobody waits. */
export const workDatabase: DatabaseDeadlines = {
  statement: 60_000,
  lock: 20_000,
  idleInTransaction: 60_000,
  silence: 65_000,
  connect: 5000,
}

/** For migrations: changing a large table takes its time, and another server at its start waits for it. */
export const migrationDatabase: DatabaseDeadlines = {
  statement: 0,
  lock: 0,
  idleInTransaction: 60_000,
  silence: 0,
  connect: 5000,
}

export const httpDeadlines = {
  /** From the complete request to its answer; then 503. People give up on, and tap again, what takes longer. */
  answer: 4500,
  /** For the answer to a picture that is sent: drawing it again takes up to 15 s, storing it 10 s. */
  pictureAnswer: 30_000,
  /** For the answer to a PDF that is sent: waiting and drawing take up to 20 s each, storing its pages the rest. */
  documentAnswer: 50_000,
  /** For the answer to a probe, which is asked every few seconds. */
  probe: 2000,
  /** Content in memory that should be read again is served as stale after it. */
  freshContent: 1500,
  /** A client's time for the request line and the headers. */
  headers: 10_000,
  /** A client's time for a body of up to 64 KB: the phone stops waiting after 10 s. */
  body: 15_000,
  /** A client's time for a picture of 2 MB on a slow network: the phone stops waiting after 60 s. */
  largeBody: 65_000,
  /** A connection on which nothing moves in either direction, such as a client that does not read its answer. */
  silence: 60_000,
  /** An open connection without a request. Longer than the 60 s of common proxies, which else meet its end. */
  keepAlive: 72_000,
  /** How often headers and bodies that are overdue are looked for. */
  check: 1000,
}

export type HttpDeadlines = typeof httpDeadlines

export const endDeadlines = {
  /** Requests and jobs under way when the server is told to end. Containers are killed after 10 s or more. */
  underWay: 6000,
  /** The process ends after it in any case. */
  process: 9000,
}
