/** Where a path of the server is fetched from, for what fetches it by itself: pictures. */
export const addressOf = (path: string) => `${process.env.TARO_APP_API ?? ''}${path}`
