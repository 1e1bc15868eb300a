/** A browser has no WeChat sign-in. */
export const loginCode = async (): Promise<string | undefined> => undefined
