/** Facts that a message can mention, already in words. */
export interface MessageFacts {
  /** Title and start: “商标注册实务”，12 月 10 日 14:00. */
  training: string
  /** Outlet, and time or queue number. */
  visit: string
  /** Number of a consultation or rectification; empty if the record was deleted. */
  number: string
  /** Expiry of an offer, or due time of an answer or a confirmation; may be empty. */
  until: string
  /** `until` has passed. */
  expired: boolean
}

export interface MessageWords {
  title: string
  text: (facts: MessageFacts) => string
  /** Label of the link. */
  next: string
}
