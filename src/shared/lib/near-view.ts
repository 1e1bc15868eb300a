export interface NearReport {
  /** Of the element. */
  id: string
  near: boolean
  /** Pixels, as it is now. */
  height: number
}

/** Watches all that have this class, from now until the answer is called. Each is reported on at once. */
export type NearView = (className: string, report: (report: NearReport) => void) => () => void
