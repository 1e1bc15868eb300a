/** Facts that a message can mention, already in words. */
export interface MessageFacts {
  /** Title and start: “商标注册实务”，12 月 10 日 14:00. */
  training: string
  /** Outlet, and time or queue number. */
  visit: string
  /** Name of the outlet that the recipient works for. */
  outlet: string
  /** Number of a consultation or rectification; empty if the record was deleted. */
  number: string
  /** Due time of an answer, a confirmation or an offer: 周二 17:00 前; may be empty. */
  by: string
  /** Working days for a complex case, as they held when the message was written. */
  complexDays: number
  /** The deadline in words once it has passed, such as 已超期：昨天 17:00; undefined before. */
  pastDue: string | undefined
}

export interface MessageWords {
  title: string
  text: (facts: MessageFacts) => string
  /** Label of the link. */
  next: string
}
