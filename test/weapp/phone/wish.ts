/** What a test wants of the phone, and of what it finds there. */
export interface Wish {
  /** The build. Not said: ours. */
  dist: string
  /** The server that answers wx.request. Not said: the one of this run. */
  server: string
  language: 'zh' | 'en'
  /** [longitude, latitude], GCJ-02. Not said: asked, and refused. */
  location?: [number, number]
  offline: boolean
  /** What its clock shows when it is switched on. Not said: that of this machine. */
  now?: string
  /** What a camera sees when the mini-program scans. Not said: the citizen goes back. */
  scanned?: string
  /** What an earlier start has kept, as JSON by key. Written to as well. */
  stored: Map<string, string>
}
