/** A browser cannot say who holds it. */
export const loginCode = async (): Promise<string | undefined> => undefined
