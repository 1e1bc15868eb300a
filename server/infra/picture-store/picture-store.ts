/** Stores the bytes of pictures. Every operation refuses with `unavailable` while the store is unreachable. */
export interface PictureStore {
  /** Stores or replaces a picture, atomically. */
  put: (id: string, bytes: Buffer) => Promise<void>
  get: (id: string) => Promise<Buffer | undefined>
  /** Ignores ids that do not exist. */
  remove: (ids: string[]) => Promise<void>
}
