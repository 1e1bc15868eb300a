export interface NearReport {
  /** The element's id. */
  id: string
  near: boolean
  /** Current height in pixels. */
  height: number
}

/**
 * Reports, at once and on each change, whether the elements of a class are near the screen. Returns a
 * function that stops it.
 */
export type NearView = (className: string, report: (report: NearReport) => void) => () => void
