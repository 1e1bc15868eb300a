/** The absolute URL of a path on the server, for what bypasses platform/http: images. */
export const serverUrl = (path: string) => `${process.env.TARO_APP_API ?? ''}${path}`
