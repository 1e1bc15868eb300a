/** Where the bytes of pictures lie. Each fails with `unavailable` while it cannot be reached. */
export interface PictureStore {
  /** Keeps them; under the same id again, in place of what was there. All of them or nothing. */
  put: (id: string, bytes: Buffer) => Promise<void>
  get: (id: string) => Promise<Buffer | undefined>
  /** Those that are not there are as good as removed. */
  remove: (ids: string[]) => Promise<void>
}
