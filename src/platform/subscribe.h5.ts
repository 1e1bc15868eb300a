import type { PushAnswer } from './subscribe'

export const canPush = false
export const mostTemplates = 3

/** Taro's own says that it went well (暂时不支持 API); nothing did. */
export const askToPush = async (): Promise<PushAnswer> => ({ kind: 'failed' })
