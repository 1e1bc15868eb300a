import type { Flaw } from '@/contract/ratings/public-log.rules'
import type { Words } from '@/shared/lib/language'

interface PublicLogText {
  title: string
  lead: string[]
  days: string
  daysNote: string
  row: (entries: number, shards: number) => string
  copy: (day: string) => string
  copied: string
  check: string
  checking: string
  whole: (entries: number) => string
  flawed: (outlet: string, seq: number, what: Flaw['what']) => string
  other: string
  unlinked: string
  unsaid: string
  superseded: string
  notChecked: string
  /** Stands for the name of an outlet. */
  city: string
  corrected: string
  corrections: string
  correctionsNote: string
  /** `at` is a moment in words. */
  correctedAt: (at: string, reason: string) => string
  /** `right` is undefined where the day was not over. */
  replaced: (wrong: string, right: string | undefined) => string
  none: string
  noneNote: string
  tool: string
}

const zhWhat: Record<Flaw['what'], string> = {
  changed: '被改过',
  missing: '缺了或顺序不对',
  broken: '和前一条接不上',
  small: '和不到五条一起公布',
}
const enWhat: Record<Flaw['what'], string> = {
  changed: 'was changed',
  missing: 'is missing or out of order',
  broken: 'does not follow the one before',
  small: 'was published with too few others',
}

export const publicLogText: Words<PublicLogText> = {
  zh: {
    title: '评价存证',
    lead: [
      '每条评价、整改和它们的变动都写进存证：每条带着前一条的指纹，每天的指纹第二天公布，改一条、删一条、换个顺序都查得出来。',
      '评价满 5 人才一起写进去，打乱先后，只写那天的日期：看不出谁评的。更早的日子每条单独写，保持原样，两种都能核对。',
      '里面没有姓名，没有几点几分，文字只有指纹。依法移除的文字，指纹和理由还在。',
    ],
    days: '每天的指纹',
    daysNote: 'SHA-256',
    row: (entries, shards) => `${entries} 条，${shards} 条链`,
    copy: (day) => `复制 ${day}的指纹`,
    copied: '指纹已复制，可以留着以后对',
    check: '在这部手机上核对',
    checking: '正在核对',
    whole: (entries) => `核对过 ${entries} 条，没有改动，和公布的指纹一致`,
    flawed: (outlet, seq, what) => `${outlet} 第 ${seq} 条${zhWhat[what]}`,
    other: '和公布的指纹对不上：有整条链被换过',
    unlinked: '和前一天的指纹接不上',
    unsaid: '指纹被换过，存证里却没有写明',
    superseded: '这个指纹刚刚更正过，请重新打开这一页再核对',
    notChecked: '没能取到这一天，还没有核对。再点一次。',
    city: '全市',
    corrected: '更正过',
    corrections: '更正过的指纹',
    correctionsNote:
      '公布过的指纹一直留着。哪一天的不对，就在存证里再写一条更正，写明原因，签上名。',
    correctedAt: (at, reason) => `${at} 更正。原因：${reason}`,
    replaced: (wrong, right) =>
      right
        ? `原来是 ${wrong}，更正为 ${right}`
        : `原来是 ${wrong}，那天还没过完就公布了，过完再公布`,
    none: '还没有公布过指纹',
    noneNote: '有了评价，第二天会公布第一天的指纹。',
    tool: '也可以用开源仓库里的 npm run verify-log 核对，更正的签名也只在那里核对。示例评价不在指纹里。',
  },
  en: {
    title: 'The log of ratings',
    lead: [
      'Each rating, each repair and each change of them is in the log. An entry holds the fingerprint of the one before, and the fingerprint of each day is published on the next: what is changed, removed or moved is found.',
      'Ratings are written together, of at least 5 people, in no order and dated by that day: nobody can tell who rated. On earlier days each was written by itself; they stay as they are, and both kinds can be checked.',
      'There are no names and no hours in it, and words only as a fingerprint. Of words removed by law the fingerprint and the reason stay.',
    ],
    days: 'Fingerprints by day',
    daysNote: 'SHA-256',
    row: (entries, shards) =>
      `${entries} entries in ${shards} ${shards === 1 ? 'chain' : 'chains'}`,
    copy: (day) => `Copy the fingerprint of ${day}`,
    copied: 'Fingerprint copied: keep it to compare later',
    check: 'Check on this phone',
    checking: 'Checking',
    whole: (entries) => `${entries} entries checked: unchanged, and as published`,
    flawed: (outlet, seq, what) => `${outlet}: entry ${seq} ${enWhat[what]}`,
    other: 'Not as published: a whole chain was replaced',
    unlinked: 'Does not follow the fingerprint of the day before',
    unsaid: 'The fingerprint was replaced, and the log does not say so',
    superseded: 'Corrected just now: open this page again, then check',
    notChecked: 'We could not get this day, so it is not checked. Tap again.',
    city: 'The whole city',
    corrected: 'Corrected',
    corrections: 'Corrected fingerprints',
    correctionsNote:
      'A published fingerprint is never taken back. If one is wrong, a correction is added to the log, signed, with the reason.',
    correctedAt: (at, reason) => `Corrected ${at}: ${reason}`,
    replaced: (wrong, right) =>
      right
        ? `It was ${wrong} and is now ${right}`
        : `It was ${wrong}, published before the day was over; there is another once it is`,
    none: 'No fingerprint published yet',
    noneNote: 'Once something is rated, the fingerprint of that day is published on the next.',
    tool: 'npm run verify-log in the open repository checks it too, and it alone checks the signatures of corrections. Sample ratings are in no fingerprint.',
  },
}
