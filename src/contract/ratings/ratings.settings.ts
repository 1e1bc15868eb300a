/**
 * How rating and putting right work here: one file, read by both sides. What is marked GK is general
 * knowledge or a setting of ours, to be confirmed by whoever runs the service (GB/T 39734-2020 7.1-7.3 has
 * clauses on times and windows whose text could not be read).
 */
export const rating = {
  /** GK. So many days after a service it can be rated. Nobody who does not is counted as anything. */
  windowDays: 30,
  /** GK. So many hours a rating can be changed; then it is fixed. */
  changeHours: 24,
  longestText: 200,
  pictures: 3,
  /** Levels that are a 差评: 不满意 and 非常不满意 (国办发〔2019〕51号). */
  bad: [1, 2],
  /** GK. Levels that count as satisfied where outlets are put in order. */
  satisfied: [4, 5],
  /** No mean is shown of fewer. */
  meanFrom: 5,
  /** GK. Public figures are of so many months. */
  months: 12,
  /** Texts shown on an outlet's page. */
  texts: 20,
  /** GK. More ratings than so many from one phone within so many minutes are marked for the supervisor. */
  burst: 5,
  burstMinutes: 60,
  /**
   * Working days: contact, simple, complex. Shanghai's 1-5-15 (sdb.sh.gov.cn, 2025-06-13, 0495号答复); that
   * these are contact, simple and complex is GK.
   */
  contactDays: 1,
  simpleDays: 5,
  complexDays: 15,
  /** GK. Working days after which a repair that nobody confirmed is closed as unconfirmed. */
  confirmDays: 10,
  /** The repair that was sent back so often goes to the supervisor. */
  reopensToSupervisor: 2,
} as const
