/** Where something lies that the server names by its path. */
export const serverAddress = (path: string) => process.env.TARO_APP_API + path
