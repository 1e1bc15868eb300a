import type { Words } from '@/shared/lib/language'
import type { ClockGap, ScanResult } from './scan.model'

interface DoorText {
  title: string
  came: string
  part: (nth: number) => string
  scan: string
  again: string
  noScanner: string
  typeCode: string
  check: string
  verdict: Record<ScanResult['kind'], string>
  isIn: string
  seat: (no: string) => string
  phone: (last: string) => string
  needs: (needs: string) => string
  why: Record<Exclude<ScanResult['kind'], 'fine' | 'already' | 'old_code'>, string>
  whyTime: (gap: ClockGap) => string
  whyAlready: (time: string) => string
  compare: string
  confirm: string
  notThem: string
  express: string
  expressNote: string
  recent: string
  roster: (came: number) => string
  undo: string
  undone: string
  tag: Record<ScanResult['kind'], string>
  someone: string
  nobodyYet: string
  offline: string
  offlineFrom: (when: string) => string
  unsent: (count: number) => string
  sendNow: string
  signIn: string
  refused: string
}

/** A number of minutes in the largest unit that is at least two. */
function inUnits(minutes: number, [minute, hour, day]: [string, string, string]) {
  if (minutes < 120) return `${minutes} ${minute}`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} ${hour}` : `${Math.round(hours / 24)} ${day}`
}
const lengthOf = {
  zh: (minutes: number) => inUnits(minutes, ['分钟', '小时', '天']),
  en: (minutes: number) => inUnits(minutes, ['min', 'h', 'days']),
}

export const doorText: Words<DoorText> = {
  zh: {
    title: '签到核验',
    came: '已到',
    part: (nth) => `第 ${nth} 次`,
    scan: '扫入场码',
    again: '再扫',
    noScanner:
      '浏览器不能扫码。请把对方手机上的码读成文字填在这里，或到名单里点名签到；微信里可以直接扫。',
    typeCode: '入场码的文字',
    check: '核验',
    verdict: {
      fine: '可以入场',
      already: '重复',
      cancelled: '已取消',
      no_seat: '没有名额',
      own: '您本人',
      other_training: '别的场次',
      old_code: '时间对不上',
      unknown: '无效码',
      not_listed: '不在名单',
    },
    isIn: '已到场',
    seat: (no) => `座号 ${no}`,
    phone: (last) => `手机尾号 ${last}`,
    needs: (needs) => `需要：${needs}`,
    why: {
      cancelled: '这个名额已经退掉，入场码不能再用。还想来的话，看有没有空位。',
      no_seat: '还在候补，或还没接受留给他的名额。请对方先在手机上接受。',
      own: '这是您自己的入场码，没有记下。请同事替您签到。',
      other_training: '这是另一场培训的入场码。请对方打开这一场的。',
      unknown: '不是我们发的入场码。可以到名单里按姓名找。',
      not_listed: '这部手机上的名单里没有。连上网会自动再查一次；也可以请对方出示报名页。',
    },
    whyTime: ({ minutes, ahead, compared }) =>
      (compared
        ? ahead
          ? `对方手机的时间快了约 ${lengthOf.zh(minutes)}。`
          : `这个码是约 ${lengthOf.zh(minutes)}前的：对方手机的时间慢了，或者是截图。`
        : `对方手机和这部手机的时间差了约 ${lengthOf.zh(minutes)}。这部手机的时间还没和服务器核对过，连上网会自动核对。`) +
      '请对方在手机设置里打开“自动设置时间”，再打开入场码；或者到名单里按座号签到。',
    whyAlready: (time) => `${time} 已经签到过，没有重复计。`,
    compare: '核对尾号后点“确认到场”。点错 2 分钟内可撤销。',
    confirm: '确认到场',
    notThem: '不是本人',
    express: '快速签到',
    expressNote: '扫到就算到场，不逐个核对姓名',
    recent: '刚才',
    roster: (came) => `全部 ${came} 人`,
    undo: '撤销',
    undone: '已撤销',
    tag: {
      fine: '已到',
      already: '重复',
      cancelled: '已取消',
      no_seat: '没有名额',
      own: '您本人',
      other_training: '别的场次',
      old_code: '时间对不上',
      unknown: '无效码',
      not_listed: '不在名单',
    },
    someone: '没有认出是谁',
    nobodyYet: '还没有扫过',
    offline: '没网也能扫，有网后自动上传。名单在这部手机上留到培训后一天，退出登录时也会删掉。',
    offlineFrom: (when) => `没有网络，用的是 ${when} 的名单。`,
    unsent: (count) => `${count} 次还没上传，存在这部手机上，有网后自动传。`,
    sendNow: '现在传',
    signIn: '登录后再传',
    refused: '这场培训已取消，或不归您的单位，刚才的签到没有记下。',
  },
  en: {
    title: 'Check-in',
    came: 'came',
    part: (nth) => `Meeting ${nth}`,
    scan: 'Scan a ticket',
    again: 'Again',
    noScanner:
      'A browser cannot scan. Type what the code says, or tick people on the roster. Inside WeChat you can scan.',
    typeCode: 'What the code says',
    check: 'Check',
    verdict: {
      fine: 'Come in',
      already: 'Twice',
      cancelled: 'Cancelled',
      no_seat: 'No seat',
      own: 'Yourself',
      other_training: 'Elsewhere',
      old_code: 'Wrong time',
      unknown: 'Invalid',
      not_listed: 'Not listed',
    },
    isIn: 'Is here',
    seat: (no) => `Seat ${no}`,
    phone: (last) => `phone ends in ${last}`,
    needs: (needs) => `Needs: ${needs}`,
    why: {
      cancelled: 'This seat was given back; its ticket is no longer good. See whether one is free.',
      no_seat: 'They wait, or have not taken the seat held for them. Ask them to accept it first.',
      own: 'This is your own ticket: nothing was noted. Ask a colleague to check you in.',
      other_training: 'A ticket of another training. Ask them to open the one for this.',
      unknown: 'No ticket of ours. Look for the name on the roster.',
      not_listed:
        'Not on this phone’s copy of the roster. With a network it is looked up again; or see their sign-up page.',
    },
    whyTime: ({ minutes, ahead, compared }) =>
      (compared
        ? ahead
          ? `The clock of their phone is about ${lengthOf.en(minutes)} fast. `
          : `This code is about ${lengthOf.en(minutes)} old: the clock of their phone is slow, or it is a picture. `
        : `The clocks of the two phones differ by about ${lengthOf.en(minutes)}. This phone has not compared its own with the server yet; with a network it does. `) +
      'Ask them to set the time automatically and open the ticket again, or tick the seat number on the roster.',
    whyAlready: (time) => `Checked in at ${time} already. It was not counted twice.`,
    compare: 'Compare the last digits, then confirm. A wrong tap can be undone for 2 minutes.',
    confirm: 'Is here',
    notThem: 'Not them',
    express: 'Express',
    expressNote: 'A good ticket counts at once, without a look at the name',
    recent: 'Just now',
    roster: (came) => `All ${came}`,
    undo: 'Undo',
    undone: 'Undone',
    tag: {
      fine: 'Here',
      already: 'Twice',
      cancelled: 'Cancelled',
      no_seat: 'No seat',
      own: 'Yourself',
      other_training: 'Elsewhere',
      old_code: 'Wrong time',
      unknown: 'Invalid',
      not_listed: 'Not listed',
    },
    someone: 'Nobody recognised',
    nobodyYet: 'Nothing scanned yet',
    offline:
      'Works without a network, and sends later. The roster stays on this phone until a day after the training, or until you sign out.',
    offlineFrom: (when) => `You are offline. This roster was read ${when}.`,
    unsent: (count) => `${count} not sent yet. Kept on this phone, sent when you are online.`,
    sendNow: 'Send now',
    signIn: 'Sign in and send',
    refused: 'This training is called off, or not yours: what was just noted does not count.',
  },
}
