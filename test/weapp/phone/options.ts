/** Options of the phone. */
export interface PhoneOptions {
  /** The build. Default: dist/weapp. */
  dist: string
  /** The server that answers wx.request. Default: the one of this run. */
  server: string
  language: 'zh' | 'en'
  /** [longitude, latitude], GCJ-02. Absent: the request is denied. */
  location?: [number, number]
  offline: boolean
  /** The phone's time at the start. Default: this machine's. */
  now?: string
  /** The scanned code. Absent: the citizen cancels. */
  scanned?: string
  /** Storage of an earlier start, as JSON by key. The phone writes to it. */
  stored: Map<string, string>
  /** Roots of the subpackages that an earlier start downloaded. The phone adds to it. */
  packages: Set<string>
}
