/**
 * Settings of ratings and rectifications, read by client and server. GK marks general knowledge or
 * a setting of ours, to be confirmed by the operator (the text of GB/T 39734-2020 7.1-7.3 on
 * deadlines and windows could not be read).
 */
export const rating = {
  /** Versions of one rating: each is an entry of the public log. */
  versions: 10,
  longestText: 200,
  pictures: 3,
  /** Levels that count as 差评: 不满意 and 非常不满意 (国办发〔2019〕51号). */
  bad: [1, 2],
  /** GK. Levels that count as satisfied when outlets are sorted. */
  satisfied: [4, 5],
  /** Minimum number of ratings for a mean. */
  meanFrom: 5,
  /** GK. Fewest people whose ratings are published together, and that any figure is about. */
  minRaters: 5,
  /** GK. Months covered by public figures. */
  months: 12,
  /** Maximum of texts on an outlet's page. */
  texts: 20,
  /** GK. Ratings from one phone within `burstMinutes` from which further ones are flagged. */
  burst: 5,
  burstMinutes: 60,
  /**
   * Working days to contact, to fix a simple case, and to fix a complex case: Shanghai's 1-5-15
   * (sdb.sh.gov.cn, 2025-06-13, 0495号答复). That these are contact, simple and complex is GK.
   */
  contactDays: 1,
  simpleDays: 5,
  complexDays: 15,
  /** GK. Working days after which an unconfirmed repair is closed. */
  confirmDays: 10,
  /** Rejections after which the supervisor takes over. */
  reopensToSupervisor: 2,
} as const
