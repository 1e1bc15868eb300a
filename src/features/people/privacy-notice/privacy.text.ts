import type { Words } from '@/shared/lib/language'

interface PrivacyText {
  title: string
  lead: string
  asked: string
  position: string
  positionNote: string
  call: string
  callNote: string
  /** The version that citizens consent to. */
  version: (version: string) => string
  stored: string
  storedLead: string
  storedItems: string[]
  seen: string
  seenText: string[]
  asking: string
  askingText: string[]
  visiting: string
  visitingText: string[]
  until: string
  untilText: string[]
  mine: string
  kept: string
  keptLead: string
  keptItems: string[]
  ownLead: string
  ownItems: string[]
  server: string
  serverText: string[]
  wechat: string
  wechatText: string
  erase: string
  sure: string
  sureText: string
  yes: string
  no: string
  erased: string
}

export const privacyText: Words<PrivacyText> = {
  zh: {
    title: '隐私',
    lead: '看内容、打电话都不用登录，不用填姓名和电话。留言咨询要登录，才能把答复送到您手里；报名培训要姓名和电话，只要这场培训用得到的。',
    version: (version) => `个人信息说明，${version} 版。改了内容会换版本，报名时再问您一次。`,
    stored: '报名时存什么',
    storedLead: '存在服务器上，用来报名、候补、通知、签到和发证书：',
    storedItems: [
      '微信给本小程序的编号，用来认出是您。不取头像和昵称',
      '姓名和手机号，还有这场培训要的单位、职务、行业或所在区。手机号加密存放，平时只显示后四位，另存一个不能还原的校验值用来查找',
      '您同意的是哪一版说明，什么时候同意和撤回',
      '报名和候补、签到、未到场和申诉，您写的特殊需要，评价和回访，证书',
      '给您的消息，微信里同意的提醒，想学什么的投票',
      '登录凭证的校验值，30 天不用就失效',
    ],
    seen: '谁能看到',
    seenText: [
      '办这场培训的工作人员看得到姓名、手机后四位、单位和特殊需要。每看一次都有记录，您在“我的”里能看到是哪个单位、什么时候、看了什么。',
      '公平记录只有号码和时间，没有姓名。证书查证时只显示姓，名用星号。评价给主办单位看时没有姓名。',
      '不收身份证号，不卖，不用来推销。微信提醒由微信转送。',
    ],
    asking: '留言咨询时存什么',
    askingText: [
      '您写的问题、选的题目和区、附上的图片和 PDF，以及答复和您的补充。图片会重新画一遍，拍摄地点等附带信息随之去掉；PDF 只留下文件名和每一页的图；链接几分钟就失效。',
      '联系方式、调解和维权援助的申请加密存放。选匿名就不存联系方式，答复单位看不到您是谁，答复送到“我的消息”。',
      '只有答复您的单位和市级主管看得到，每看一次都有记录，您在咨询进度里看得到。转给 12345 时，问题和您留的联系方式一起转过去，匿名的不转联系方式。',
      '反映“与实际不符”：您写的内容、说的是哪一处。管这条信息的单位看得到内容和是哪一天，看不到是谁。',
      '手机上有一个随机编号，只用来限制一部手机一天留言的次数，一天后删除。在微信里，文字会交给微信做内容审查。',
    ],
    visiting: '预约、排号和评价时存什么',
    visitingText: [
      '预约和排号：网点、事项、时间、谁来办和代表的单位，以及到场和办完的时间。这个网点的工作人员看得到谁来办，每看一次都有记录。',
      '评价：等级、标签、文字和图片，想被联系时留的方式加密存放，只给被评价的单位和市级主管看。工作人员看不到是谁评的，也看不到几点几分。',
      '数字和通过审查的文字公开，不带姓名。存证里没有姓名和钟点，文字只有指纹，所以存证不删除。手机上的随机编号只用来标出同一部手机短时间内的大量评价。',
    ],
    until: '存多久',
    untilText: [
      '资料存到您撤回同意为止，账号存到您注销为止。撤回会退掉没开始的报名。',
      '注销后只留下：培训名单里的人数（没有姓名）、证书编号（没有姓名）、咨询的编号和类别（没有内容）、评价的等级和标签（没有文字）、让信息得到改正的反映（没有文字）、工作人员查阅的记录（不写查的是谁）。其余都会删除。',
    ],
    mine: '看谁看过、导出、撤回、注销',
    asked: '什么时候会问您',
    position: '大概位置',
    positionNote:
      '只在您点“按距离”或“按我的大概位置排”时问一次，用来把近的网点排在前面。只在手机里用，不上传，关掉就没有了。不同意也能按区找。',
    call: '打电话、导航、复制',
    callNote: '只在您点的时候，交给手机自己的电话、地图和剪贴板。',
    kept: '只存在这部手机上的',
    keptLead: '这些不会上传，换手机就没有了：',
    keptItems: [
      '收藏和最近看过的',
      '材料清单上的勾选',
      '最近搜过的词',
      '语言、大字和所选的区',
      '已载入的网点、事项、问答和名词，没有网时看',
    ],
    ownLead: '登录以后，这部手机上还有一份，没有网时用，退出或注销就删除：',
    ownItems: [
      '报名和门票',
      '消息',
      '没填完的表单',
      '没发出的留言、图片和 PDF',
      '工作人员的名单和签到',
    ],
    server: '服务器记什么',
    serverText: [
      '每次请求记一行：时间、随机编号、请求的是哪一类内容、成功没有、用了多久。不记网络地址，不记您看了哪一条、搜了什么。',
      '同一个网络地址在一分钟内请求太多次会被暂时拒绝，这个次数只在内存里，不写下来。',
    ],
    wechat: '微信自己',
    wechatText: '分享、地图和小程序的启动由微信处理，按微信的隐私规定。',
    erase: '删除这部手机上的全部记录',
    sure: '确定要删除吗？',
    sureText:
      '收藏、勾选、搜索记录、设置和存下的内容都会删除，不能恢复，登录也会退出。服务器上的账号不受影响。',
    yes: '全部删除',
    no: '不删',
    erased: '已经全部删除',
  },
  en: {
    title: 'Privacy',
    lead: 'Reading and calling need no sign-in, no name and no phone number. A written question needs a sign-in, so that the answer reaches you. Signing up for a training needs name and phone, and only what that training needs.',
    version: (version) =>
      `Notice about personal data, version ${version}. A new text is a new version, and you are asked anew when you sign up.`,
    stored: 'What is stored when you sign up',
    storedLead: 'On the server, for sign-up, waitlist, messages, check-in and certificates:',
    storedItems: [
      'WeChat’s number for you in this mini-program, to know you again. No picture, no nickname',
      'Your name and phone number, and what the training asks: employer, position, industry or district. The number is stored encrypted and only its last four digits show; a check value that cannot be turned back finds it',
      'Which version of this notice you agreed to, and when you agreed or took it back',
      'Sign-ups and waitlists, check-ins, no-shows and appeals, the needs you wrote, feedback, certificates',
      'Messages to you, reminders agreed to in WeChat, votes for topics',
      'A check value of your sign-in, void after 30 days without use',
    ],
    seen: 'Who can see it',
    seenText: [
      'Staff who hold the training see your name, the last four digits, employer and needs. Each reading is logged, and under Me you see which institution, when and what.',
      'The fairness log has numbers and times, no names. A certificate that is verified shows the family name and stars. Feedback is shown to organisers without names.',
      'No identity card number, no selling, no advertising. Reminders in WeChat are carried by WeChat.',
    ],
    asking: 'What is stored when you write a question',
    askingText: [
      'What you wrote, the topic and district, pictures and PDFs, the answers and what you add. Pictures are drawn anew, so that where they were taken and the like is gone; of a PDF its name and a picture of each page are kept; links hold for minutes.',
      'Your contact and applications for mediation or aid are stored encrypted. Asked anonymously, no contact is stored, those who answer do not see who you are, and the answer comes to your messages.',
      'Only the unit that answers and the city’s supervisors can read it. Each reading is logged, and you see it with your question. What goes on to 12345 goes with the contact you left; anonymous questions go without.',
      'Reports of what is not right here: what you wrote and which part it is about. Whoever keeps that fact sees the words and the day, not who wrote them.',
      'A random number on your phone serves to limit how many questions one phone sends a day, and is erased after that day. In WeChat, WeChat checks the words.',
    ],
    visiting: 'What is stored when you visit and rate',
    visitingText: [
      'Appointments and numbers: the outlet, the service, the time, who comes and for whom, when you came and when it was done. Staff of that outlet see who comes, and each reading is logged.',
      'Ratings: the level, tags, words and pictures. How to reach you, if you leave it, is stored encrypted, for the unit you rate and the city’s supervisors only. Staff see neither who rated nor the hour.',
      'Figures, and words that passed the check, are public without names. The log has no names and no hours, and words only as a fingerprint, so nothing is removed from it. A random number on your phone serves to mark many ratings from one phone in a short time.',
    ],
    until: 'How long it stays',
    untilText: [
      'Your details stay until you withdraw consent, your account until you delete it. Withdrawing gives back the seats of what is still to come.',
      'After deletion this stays: how many attended (no names), numbers of certificates (no names), number and kind of your questions (none of what was said), levels and tags of ratings (no words), reports that led to a correction (no words), that staff read something (not about whom). All else is erased.',
    ],
    mine: 'Who read it, download, withdraw, delete',
    asked: 'When you are asked',
    position: 'Rough position',
    positionNote:
      'Only when you press “by distance” or “sort by my rough position”, to put near outlets first. Used on the phone, never sent, gone when you leave. You can say no and search by district.',
    call: 'Call, navigate, copy',
    callNote: 'Only when you press: handed to the phone’s own dialler, map and clipboard.',
    kept: 'What stays on this phone only',
    keptLead: 'It is not sent, and is not on your next phone:',
    keptItems: [
      'Favourites, and what you opened last',
      'Ticks in lists of materials',
      'Your last searches',
      'Language, type size and chosen district',
      'Outlets, services, answers and terms that were loaded, to be read offline',
    ],
    ownLead:
      'Once you sign in this phone has copies, for when there is no network. Signing out or deleting erases them:',
    ownItems: [
      'Sign-ups and tickets',
      'Messages',
      'Forms not finished yet',
      'Questions, pictures and PDFs not sent yet',
      'For staff: lists of people and check-ins',
    ],
    server: 'What the server writes down',
    serverText: [
      'One line for each request: the time, a random number, which kind of content, whether it worked, how long it took. No network address, not what you looked at or searched for.',
      'Too many requests from one network address within a minute are refused for a while. That count is in memory only.',
    ],
    wechat: 'WeChat itself',
    wechatText:
      'Sharing, the map and starting mini-programs are WeChat’s, under its own privacy rules.',
    erase: 'Erase everything on this phone',
    sure: 'Are you sure?',
    sureText:
      'Favourites, ticks, searches, settings and saved content will be erased for good, and you are signed out. Your account on the server stays.',
    yes: 'Erase everything',
    no: 'Keep it',
    erased: 'Everything is erased',
  },
}
