import type { FailureCode } from '@/contract/shared/failure'
import type { Words } from './lib/language'

interface SharedText {
  failed: string
  failure: Record<FailureCode, string>
  retry: string
  callUs: string
  waiting: string
  close: string
  saved: (day: string) => string
  consult: string
  consultShort: string
  consultNote: string
  callTo: (number: string) => string
  notFound: string
  unverified: string
  /** Notice that a fact exists in Chinese only. Empty in Chinese. */
  onlyChinese: string
  source: string
  seen: (day: string) => string
  share: string
  /** Notice that an address was copied, because WeChat does not open other sites. */
  linkCopied: string
  published: (date: string) => string
  /** Notice for facts published over twelve months ago. */
  old: string
}

export const sharedText: Words<SharedText> = {
  zh: {
    failed: '没能载入内容',
    failure: {
      offline: '可能是网络不稳。连上网再试，或者直接打电话问。',
      not_found: '没有找到这一页，可能已经下线。可以搜一搜，或打电话问。',
      method_not_allowed: '这个操作现在做不了。请更新小程序，或打电话问。',
      malformed: '没能读懂这次请求。请更新小程序后再试。',
      invalid: '有内容不符合要求，请检查后再提交。',
      too_large: '内容太大，请减少后再试。',
      too_many: '操作太频繁。等一分钟再试。',
      unavailable: '服务正在恢复，几分钟后再试，或者直接打电话问。',
      unconfirmed: '没有等到结果，可能已经办成。过一会儿再试，不会重复。',
      broken: '是我们这边出了错，已经记下。再试一次，或者直接打电话问。',
      signed_out: '这一步要先登录。登录后会接着办。',
      forbidden: '您没有这项权限。需要的话，请找本单位的管理员开通。',
      bad_code: '这个码不对、用过了或过期了。请重新获取。',
      profile_needed: '还差几项信息。补上后再提交。',
      closed: '这里已经截止、关闭或取消了。可以看看别的场次或时间。',
      full: '名额和候补都满了。可以看看别的场次。',
      too_late: '已经过了可以办理的时间。请打电话问主办单位。',
      below_enrolled: '席位不能少于已报名的人数。',
      asked_enough: '今天问得够多了。过一阵再留言，急事请拨 12345。',
      enough_visits: '您的预约或今天的取号已到上限。先办完或取消一个，再来。',
      enough_today: '今天这样办过很多次了。请明天再来，急事请打电话。',
      bad_words: '内容没有通过微信的内容审查。请改一改再发，或打电话问。',
      bad_picture: '这张图片收不了：只收 JPG、PNG、WebP，且不能损坏。换一张再试。',
      rated: '这次办事已经评价过，不能再评。有新情况可以投诉。',
      old_code: '这个码过期了。请扫窗口今天的码，或请工作人员帮忙。',
      personal_data: '里面还有电话、证件号或邮箱。去掉后再发布。',
      overlap: '这段时间您还有别的安排。',
      conflict: '刚才有人改过。请刷新后再试。',
    },
    retry: '再试一次',
    callUs: '打电话问',
    waiting: '正在载入',
    close: '关闭',
    saved: (day) => `没有网络，正在看 ${day}存下的内容`,
    consult: '一键咨询',
    consultShort: '咨询',
    consultNote: '打电话或留言',
    callTo: (number) => `拨打 ${number}`,
    notFound: '没找到？问一问',
    unverified: '待核实',
    onlyChinese: '',
    source: '来源',
    seen: (day) => `查证于 ${day}`,
    share: '分享',
    linkCopied: '网址已复制，请到浏览器里打开',
    published: (date) => `${date}公布`,
    old: '超过 12 个月没有核对',
  },
  en: {
    failed: 'We could not load this',
    failure: {
      offline: 'The network may be unstable. Try again once you are online, or call us.',
      not_found: 'This page is not here, or no longer. Search for it, or call us.',
      method_not_allowed: 'This cannot be done now. Update the mini-program, or call us.',
      malformed: 'The request could not be read. Update the mini-program and try again.',
      invalid: 'Something does not fit what is asked. Please check and send again.',
      too_large: 'This is too large. Make it smaller and try again.',
      too_many: 'Too many requests. Try again in a minute.',
      unavailable: 'The service is recovering. Try again in a few minutes, or call us.',
      unconfirmed: 'It may be done: we got no result. Try again soon; nothing is done twice.',
      broken: 'Something went wrong on our side and was noted. Try again, or call us.',
      signed_out: 'Please sign in first. What you were doing then goes on.',
      forbidden: 'You may not do this. Ask the manager of your institution.',
      bad_code: 'This code is wrong, used or too old. Please get a new one.',
      profile_needed: 'A few details are missing. Fill them in and send again.',
      closed: 'This is over, closed or called off. Look at other dates or times.',
      full: 'Seats and waitlist are full. Look at other dates.',
      too_late: 'It is too late for this now. Please call the organiser.',
      below_enrolled: 'There cannot be fewer seats than people enrolled.',
      asked_enough: 'That is as many questions as we can take today. Write later, or call 12345.',
      enough_visits: 'You have as many bookings as one person may have. Keep or cancel one first.',
      enough_today: 'You did this as often as one can in a day. Come back tomorrow, or call.',
      bad_words: "WeChat's content check refused these words. Change them, or call us.",
      bad_picture: 'We cannot take this picture: JPG, PNG or WebP, and not damaged. Try another.',
      rated: 'This has been rated. If something new happened, you can complain.',
      old_code: 'This code is of another day. Scan the one at the window today, or ask the staff.',
      personal_data:
        'A phone, identity or passport number or mail address is still in it. Take it out first.',
      overlap: 'You have something else at that time.',
      conflict: 'Somebody changed this just now. Refresh and try again.',
    },
    retry: 'Try again',
    callUs: 'Call us',
    waiting: 'Loading',
    close: 'Close',
    saved: (day) => `You are offline. This was saved on ${day}`,
    consult: 'Ask a person',
    consultShort: 'Ask',
    consultNote: 'Call or write',
    callTo: (number) => `Call ${number}`,
    notFound: 'Not found? Ask us',
    unverified: 'to be verified',
    onlyChinese: 'Only in Chinese for now',
    source: 'Source',
    seen: (day) => `checked on ${day}`,
    share: 'Share',
    linkCopied: 'Address copied. Open it in your browser.',
    published: (date) => `Published in ${date}`,
    old: 'not checked for over 12 months',
  },
}
