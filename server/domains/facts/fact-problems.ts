/** Why something cannot be imported: in which file, which record of it, which field, and what is wrong. */
export interface Problem {
  file: string
  record?: string
  /** `/phone/0/number` */
  field?: string
  what: string
}

/** Everything that is wrong, told at once. Thrown, so that the transaction it stops is undone. */
export class InvalidFacts extends Error {
  constructor(readonly problems: Problem[]) {
    super(`${problems.length} problems in the facts`)
  }
}

export const describeProblem = ({ file, record, field, what }: Problem) =>
  [[file, record, field].filter(Boolean).join(' '), what].join(': ')

/** Thrown while one record is read: it says what is wrong, and its caller whose it is. */
export class UnreadableField extends Error {
  constructor(
    readonly field: string,
    readonly what: string,
  ) {
    super(`${field}: ${what}`)
  }
}
