/** Phrases that surround the actual search words. */
export const fillers = (
  '怎么办理 怎么办 怎么 怎样 如何 哪里办理 哪里可以办 哪里能办 哪里办 哪里 哪儿 在哪里 在哪办 在哪 什么 请问 ' +
  '会不会 能不能 可不可以 行不行 要不要 好不好 我要办 我要 我想办 我想 想要 可以办理 可以办 可以 能办理 能办 去办 需要 应该 有没有 是不是 以后 一下 办理 别人 人家 我们 他们 我的 我 吗 呢 的 了 ' +
  '电话号码 联系电话 电话 地址 联系方式 上班时间 工作时间 开门时间 几点开门 几点下班 官网 网址'
).split(' ')

/** Matched as whole words. */
export const englishFillers = (
  'a an and are at can do does for how i in is it my of on or the to what when where which who with need want wants get my me please find ' +
  'we our us you your he his she her they them their its this that these those be been was were will would should could ' +
  'has have had if so as by from into about any some there out same ' +
  'phone number address hours website near nearest'
).split(' ')
