/** A browser has no scanner of its own: the code is typed, and the page says so. */
export const canScan = false

export const scanCode = async (): Promise<string | undefined> => undefined
