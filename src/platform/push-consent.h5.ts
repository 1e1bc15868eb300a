import type { PushConsentAnswer } from './push-consent'

export const canPush = false
export const maxTemplates = 3

/** Taro's H5 stub reports success without asking (暂时不支持 API), so it is not called. */
export const requestPushConsent = async (): Promise<PushConsentAnswer> => ({ kind: 'failed' })
