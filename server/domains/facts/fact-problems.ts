/** Why a fact cannot be published. */
export interface Problem {
  /** Of a statement of staff, the table. */
  file: string
  record?: string
  /** JSON pointer within the record: `/phone/0/number` */
  field?: string
  reason: string
  /** Which version of the record it is in: the id of an outlet's edit, the number of an entry's version. */
  statement?: string
}

/** Where a problem is, for the log: the reason may quote what somebody typed. */
export const placeOf = ({ file, record, field }: Problem) => ({ file, record, field })

/** Reports all problems at once. Thrown so that the surrounding transaction is rolled back. */
export class InvalidFacts extends Error {
  constructor(readonly problems: Problem[]) {
    super(`${problems.length} problems in the facts`)
  }
}

export const describeProblem = ({ file, record, field, reason }: Problem) =>
  [[file, record, field].filter(Boolean).join(' '), reason].join(': ')

/** Thrown by the parser of a single field; its caller adds the file and the record. */
export class UnreadableField extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`)
  }
}
