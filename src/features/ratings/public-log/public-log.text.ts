import type { Flaw } from '@/contract/ratings/public-log.rules'
import type { Words } from '@/shared/lib/language'

interface PublicLogText {
  title: string
  question: string
  lead: string
  /** What a check finds, as a title and a note. */
  checks: string
  checked: [title: string, note: string][]
  limits: string
  cannot: string[]
  how: string
  howText: string[]
  days: string
  row: (entries: number, shards: number) => string
  copy: (day: string) => string
  copied: string
  check: string
  checking: string
  checkingDays: (done: number, days: number) => string
  allWhole: (days: number, entries: number) => string
  /** `days` are dates in words, at least one. */
  wrong: (days: string[]) => string
  unread: (days: number) => string
  earlier: string
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
    question: '评价有没有被改过？',
    lead: '评价和整改公布以后，谁也不能悄悄改、悄悄删：改一个字，指纹就对不上。您可以在这部手机上自己核对。',
    checks: '核对什么',
    checked: [
      ['内容没有改过', '每一条都重新算一遍指纹，和存下的比'],
      ['一条没少，先后没动', '每条都要接得上前一条'],
      ['整天没有换过', '每天的指纹和第二天公布的比，还要接得上前一天'],
    ],
    limits: '这里核对不了的',
    cannot: [
      '今天的：一天过完，第二天才公布指纹。示例评价不在指纹里。',
      '更正的签名：这部手机没有可靠的办法取得公钥，由懂技术的人用开源的核对工具来查。',
      '别人看到的是不是同一份：复制一天的指纹，和别人的对一对就知道。',
    ],
    how: '是怎么记的',
    howText: [
      '每条评价、整改和它们的变动都写进存证：每条带着前一条的指纹，每天的指纹第二天公布，改一条、删一条、换个顺序都查得出来。指纹用 SHA-256 算。',
      '评价满 5 人才一起写进去，打乱先后，只写那天的日期：看不出谁评的。更早的日子每条单独写，保持原样，两种都能核对。',
      '里面没有姓名，没有几点几分，文字只有指纹。依法移除的文字，指纹和理由还在。',
    ],
    days: '每天的指纹',
    row: (entries, shards) => `${entries} 条，来自 ${shards} 处`,
    copy: (day) => `复制 ${day}的指纹`,
    copied: '指纹已复制，可以留着以后对',
    check: '在这部手机上核对',
    checking: '正在核对',
    checkingDays: (done, days) => `正在核对，${days} 天里已核对 ${done} 天`,
    allWhole: (days, entries) => `没有改动。核对了 ${days} 天、${entries} 条，都和公布的指纹一致。`,
    wrong: (days) => `对不上：${days.join('、')}。下面写着是哪一条。可以截图，打 12345 反映。`,
    unread: (days) => `有 ${days} 天没能核对：没有取到，或刚刚更正过。联网后再点一次。`,
    earlier: '更早的日子还没有核对。点“显示更多”，再核对一次。',
    whole: (entries) => `核对过 ${entries} 条，没有改动，和公布的指纹一致`,
    flawed: (outlet, seq, what) => `${outlet} 第 ${seq} 条${zhWhat[what]}`,
    other: '和公布的指纹对不上：有一处的整天被换过',
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
  },
  en: {
    title: 'The log of ratings',
    question: 'Was any rating changed?',
    lead: 'Once ratings and repairs are published, nobody can change or remove one in secret: with one changed word the fingerprint no longer matches. You can check that yourself, on this phone.',
    checks: 'What is checked',
    checked: [
      ['Nothing was changed', 'The fingerprint of each entry is worked out again and compared'],
      ['Nothing is missing or moved', 'Each entry has to follow the one before'],
      [
        'No day was replaced',
        'The fingerprint of each day is compared with the one published on the next, and has to follow the day before',
      ],
    ],
    limits: 'What cannot be checked here',
    cannot: [
      'Today: a fingerprint is published once the day is over. Sample ratings have none.',
      'The signature of a correction: a phone has no safe way to get the key. People with the skill check it with the open-source tool.',
      'Whether others see the same: copy the fingerprint of a day and compare it with theirs.',
    ],
    how: 'How it is written',
    howText: [
      'Each rating, each repair and each change of them is in the log. An entry holds the fingerprint of the one before, and the fingerprint of each day is published on the next: what is changed, removed or moved is found. Fingerprints are SHA-256.',
      'Ratings are written together, of at least 5 people, in no order and dated by that day: nobody can tell who rated. On earlier days each was written by itself; they stay as they are, and both kinds can be checked.',
      'There are no names and no hours in it, and words only as a fingerprint. Of words removed by law the fingerprint and the reason stay.',
    ],
    days: 'Fingerprints by day',
    row: (entries, shards) =>
      `${entries} entries of ${shards === 1 ? '1 place' : `${shards} places`}`,
    copy: (day) => `Copy the fingerprint of ${day}`,
    copied: 'Fingerprint copied: keep it to compare later',
    check: 'Check on this phone',
    checking: 'Checking',
    checkingDays: (done, days) => `Checking: ${done} of ${days} days done`,
    allWhole: (days, entries) =>
      `Nothing was changed. ${entries} entries of ${days === 1 ? '1 day' : `${days} days`} are as published.`,
    wrong: (days) =>
      `Not as published: ${days.join('; ')}. Which entry is said below. You can keep a screenshot and call 12345.`,
    unread: (days) =>
      `${days === 1 ? '1 day was' : `${days} days were`} not checked: not received, or corrected just now. Tap again when you are online.`,
    earlier: 'Earlier days were not checked. Show more, then check again.',
    whole: (entries) => `${entries} entries checked: unchanged, and as published`,
    flawed: (outlet, seq, what) => `${outlet}: entry ${seq} ${enWhat[what]}`,
    other: 'Not as published: the whole day of a place was replaced',
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
  },
}
