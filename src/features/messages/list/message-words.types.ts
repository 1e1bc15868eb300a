/** What a message can be about, in words. */
export interface MessageFacts {
  /** The training and when it begins: “商标注册实务”，12 月 10 日 14:00. */
  training: string
  /** The outlet of a visit, and when or with which number; '' of one that is not kept any more. */
  visit: string
  /** The number of a consultation, or of a repair; '' of one that is not kept any more. */
  number: string
  /** Until when an offer is held, an answer is due, or a repair can be confirmed. */
  until: string
  /** That moment is over. */
  over: boolean
}

export interface MessageWords {
  title: string
  text: (about: MessageFacts) => string
  /** What a tap leads to. */
  next: string
}
