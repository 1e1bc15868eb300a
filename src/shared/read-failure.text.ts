import type { FailureCode } from '@/contract/shared/failure'
import type { Language, Words } from './lib/language'

/** The reasons for which any request can fail, one that only reads as well. */
type ReadFailureCode = Extract<
  FailureCode,
  | 'offline'
  | 'not_found'
  | 'method_not_allowed'
  | 'malformed'
  | 'invalid'
  | 'too_many'
  | 'unavailable'
  | 'unconfirmed'
  | 'broken'
  | 'signed_out'
  | 'forbidden'
>

export const readFailureText: Words<Record<ReadFailureCode, string>> = {
  zh: {
    offline: '可能是网络不稳。连上网再试，或者直接打电话问。',
    not_found: '没有找到这一页，可能已经下线。可以搜一搜，或打电话问。',
    method_not_allowed: '这个操作现在做不了。请更新小程序，或打电话问。',
    malformed: '没能读懂这次请求。请更新小程序后再试。',
    invalid: '有内容不符合要求，请检查后再提交。',
    too_many: '操作太频繁。等一分钟再试。',
    unavailable: '服务正在恢复，几分钟后再试，或者直接打电话问。',
    unconfirmed: '没有等到结果，可能已经办成。过一会儿再试，不会重复。',
    broken: '是我们这边出了错，已经记下。再试一次，或者直接打电话问。',
    signed_out: '这一步要先登录。登录后会接着办。',
    forbidden: '您没有这项权限。需要的话，请找主管开通。',
  },
  en: {
    offline: 'The network may be unstable. Try again once you are online, or call us.',
    not_found: 'This page is not here, or no longer. Search for it, or call us.',
    method_not_allowed: 'This cannot be done now. Update the mini-program, or call us.',
    malformed: 'The request could not be read. Update the mini-program and try again.',
    invalid: 'Something does not fit what is asked. Please check and send again.',
    too_many: 'Too many requests. Try again in a minute.',
    unavailable: 'The service is recovering. Try again in a few minutes, or call us.',
    unconfirmed: 'It may be done: we got no result. Try again soon; nothing is done twice.',
    broken: 'Something went wrong on our side and was noted. Try again, or call us.',
    signed_out: 'Please sign in first. What you were doing then goes on.',
    forbidden: 'You may not do this. Ask a supervisor.',
  },
}

/** A request that only reads fails for no other reason. Should it, then by a fault of ours. */
export function readFailureWords(code: FailureCode, language: Language) {
  const known: Partial<Record<FailureCode, string>> = readFailureText[language]
  return known[code] ?? readFailureText[language].broken
}
