/** A browser has no scanner, so the page offers a field to type the code. */
export const canScan = false

export const scanCode = async (): Promise<string | undefined> => undefined
