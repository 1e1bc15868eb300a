/** Phrases that surround the actual search words. */
export const fillers = (
  '怎么办理 怎么办 怎么 怎样 如何 哪里办理 哪里可以办 哪里能办 哪里办 哪里 哪儿 在哪里 在哪办 在哪 什么 请问 ' +
  '我要办 我要 我想办 我想 想要 可以办理 可以办 可以 能办理 能办 去办 需要 应该 有没有 是不是 一下 办理 别人 我的 我 吗 呢 的 了 ' +
  '电话号码 联系电话 电话 地址 联系方式 上班时间 工作时间 开门时间 几点开门 几点下班 官网 网址'
).split(' ')

/** Matched as whole words. */
export const englishFillers = (
  'a an and are at can do does for how i in is it my of on or the to what when where which who with need want get my me please find ' +
  'phone number address hours website near nearest'
).split(' ')
