import type { Access } from '@/contract/people/identity.schema'
import type { Words } from '@/shared/lib/language'

/** A step that ends something and is confirmed in a sheet. */
interface EndingText {
  button: string
  title: string
  /** The consequences, in paragraphs. */
  text: string[]
  yes: string
  no: string
  busy: string
  done: string
}

interface OwnDataText {
  title: string
  notice: string
  noticeNote: string
  signedOut: string
  signedOutNote: string
  accesses: string
  accessesNone: string
  what: Record<Access['what'], string>
  data: string
  dataNote: string
  prepare: string
  preparing: string
  file: string
  handover: { saved: string; sent: string; copied: string; no: string }
  withdraw: EndingText
  end: EndingText & { sure: string }
  signOut: string
  signOutNote: string
  everywhere: string
  everywhereNote: string
  signOutDone: string
  everywhereDone: string
}

export const ownDataText: Words<OwnDataText> = {
  zh: {
    title: '隐私和我的信息',
    notice: '个人信息说明',
    noticeNote: '存什么、为什么、谁能看、存多久',
    signedOut: '这部手机上没有登录',
    signedOutNote: '登录后，可以看谁看过您的信息，导出、撤回同意或注销。',
    accesses: '谁看过我的信息',
    accessesNone: '还没有工作人员看过您的信息。',
    what: {
      roster: '看了名单',
      export: '导出了名单',
      check_in: '给您签到时看了姓名',
      name_correction: '更正了您报名用的姓名',
      appeal: '看了您的申诉',
      members: '看了工作人员名单',
      consultation: '看了您的咨询',
      visit: '看了您的预约',
      rectification: '看了您的评价（看不到是您）',
    },
    data: '我的全部信息',
    dataNote: '存着的与您有关的一切，包括完整的手机号，一个 JSON 文件。',
    prepare: '准备文件',
    preparing: '正在准备',
    file: '取文件',
    handover: {
      saved: '已存到下载里。里面有您的手机号，别发给不认识的人。',
      sent: '已发出。可以在聊天里打开或另存。',
      copied: '这部手机不能发文件，内容已经复制，可以粘贴到别处。',
      no: '没有取走。可以再点一次。',
    },
    withdraw: {
      button: '撤回同意',
      title: '撤回同意？',
      text: [
        '姓名、手机号、单位等资料马上删除。',
        '没开始的报名、候补和留给您的名额都会退掉，找不回来。',
        '参加过的记录和证书还在。以后再报名，会再问您一次。',
      ],
      yes: '撤回，并退掉报名',
      no: '不撤回',
      busy: '正在撤回',
      done: '已撤回同意，资料已删除，报名已退掉。',
    },
    end: {
      button: '注销账号',
      title: '注销账号？',
      text: [
        '会留下、但不再和您对应的：培训名单里的人数，没有姓名；证书编号，没有姓名，查证时还能查到；咨询的编号和类别，没有内容；评价的等级和标签，没有文字；工作人员查阅过信息的记录，不写查的是谁。',
        '其余全部删除：资料、登录、报名和候补、消息、培训反馈、投票、同意记录。没开始的报名会退掉。',
        '删了就找不回来。需要的话，先取一份“我的全部信息”。',
      ],
      sure: '我明白，删除后不能恢复',
      yes: '注销并删除',
      no: '不注销',
      busy: '正在注销',
      done: '账号已注销，这部手机上与账号有关的内容也已删除。',
    },
    signOut: '在这部手机上退出',
    signOutNote: '账号还在，手机上的门票和消息会删除',
    everywhere: '在所有手机上退出',
    everywhereNote: '手机丢了或借过人时用',
    signOutDone: '已在这部手机上退出。',
    everywhereDone: '已在所有手机上退出。',
  },
  en: {
    title: 'Privacy and my data',
    notice: 'Notice about personal data',
    noticeNote: 'What is stored, why, who sees it, how long',
    signedOut: 'Nobody is signed in on this phone',
    signedOutNote:
      'Signed in, you can see who read your data, download it, withdraw consent or delete it.',
    accesses: 'Who read my data',
    accessesNone: 'No staff have read your data yet.',
    what: {
      roster: 'read the list of people',
      export: 'took the list as a file',
      check_in: 'saw your name at check-in',
      name_correction: 'corrected the name on your sign-up',
      appeal: 'read your appeal',
      members: 'read the list of staff',
      consultation: 'read your question',
      visit: 'read your appointment',
      rectification: 'read your rating (not who gave it)',
    },
    data: 'All my data',
    dataNote: 'Everything stored about you, your whole phone number included, as one JSON file.',
    prepare: 'Prepare the file',
    preparing: 'Preparing',
    file: 'Get the file',
    handover: {
      saved:
        'It is in your downloads. It has your phone number: send it to nobody you do not know.',
      sent: 'Sent. Open or keep it from the chat.',
      copied: 'This phone cannot send files. The text is copied and can be pasted elsewhere.',
      no: 'It was not taken. You can tap again.',
    },
    withdraw: {
      button: 'Withdraw consent',
      title: 'Withdraw consent?',
      text: [
        'Your name, phone number, employer and so on are erased at once.',
        'Seats, places on waitlists and offers of what is still to come are given back, for good.',
        'What you attended and your certificates stay. The next sign-up asks you anew.',
      ],
      yes: 'Withdraw, give seats back',
      no: 'Keep it',
      busy: 'Withdrawing',
      done: 'Consent is withdrawn, your details are erased, your seats are given back.',
    },
    end: {
      button: 'Delete my account',
      title: 'Delete your account?',
      text: [
        'This stays, no longer connected with you: how many people attended, without names; numbers of certificates, without names, which can still be verified; the number and kind of your questions, none of what was said; levels and tags of ratings, without words; that staff read something, not about whom.',
        'All else is erased: details, sign-ins, sign-ups and waitlists, messages, feedback, votes, consents. Seats of what is still to come are given back.',
        'It cannot be undone. If you need them, get “All my data” first.',
      ],
      sure: 'I understand that it cannot be undone',
      yes: 'Delete for good',
      no: 'Keep my account',
      busy: 'Deleting',
      done: 'Your account is deleted, and so is what this phone kept of it.',
    },
    signOut: 'Sign out on this phone',
    signOutNote: 'The account stays; tickets and messages on the phone are erased',
    everywhere: 'Sign out on all phones',
    everywhereNote: 'For a phone that is lost or was lent',
    signOutDone: 'You are signed out on this phone.',
    everywhereDone: 'You are signed out on all phones.',
  },
}
