import type { Entry } from '@/shared/lib/search/search.types'

/** Everyday words that do not belong in the glossary: [term in the facts, synonyms, English words]. */
export const everyday: Entry[] = [
  ['注册', '', 'registration,register'],
  ['登记', '', 'registration,register'],
  ['申请', '', 'application,apply,filing'],
  ['费用', '多少钱,要多少钱,收费,价格', 'fee,cost,price,charge,much'],
  ['费', '多少钱,要多少钱,收费', 'fee,cost,much'],
  ['续展', '', 'renew'],
  ['转让', '', 'transfer,assignment,sell'],
  ['许可', '', 'license,licence,licensing'],
  ['变更', '改名,改地址', 'change,recordal'],
  ['检索', '查询', 'search'],
  ['专利检索', '查专利,搜专利', ''],
  ['商标检索', '查商标,搜商标', ''],
  ['质押', '抵押', 'pledge,loan'],
  ['贷款', '借钱', 'loan'],
  ['培训', '上课,学习,课程', 'training,course'],
  ['法院', '打官司', 'court,lawsuit'],
  ['起诉', '打官司,告他', 'sue,litigation'],
  ['仲裁', '', 'arbitration'],
  ['调解', '', 'mediation'],
  ['公证', '', 'notary'],
  ['海关', '', 'customs'],
  ['热线', '', 'hotline'],
  ['图书馆', '', 'library'],
  ['窗口', '', 'window,counter'],
  ['保护中心', '', 'protection center,protection centre'],
  ['代理', '中介', 'agency,attorney,agent'],
  ['软件', '程序,代码,软体,程式', 'software,code'],
  ['知识产权', '智慧财产权,智慧财产,智财', ''],
  ['网络', '网路', ''],
  ['信息', '资讯', ''],
  ['集成电路', '芯片', 'chip,integrated circuit'],
  ['投诉', '', 'complaint,complain'],
  ['举报', '', 'report'],
  ['假冒', '山寨,假货', 'counterfeit,fake'],
  ['侵权', '抄袭,盗用,仿冒', 'copying'],
  ['抢注', '恶意注册', 'squatting'],
  ['恶意商标申请', '抢注', ''],
  ['驳回', '被拒', 'rejected,refusal'],
  ['年费', '', 'annual fee,maintenance fee'],
  ['海外', '国外', 'overseas,abroad'],
  ['进博会', '', 'ciie,import expo'],
  ['浦东', '', 'pudong'],
  ['商标', '', 'brand'],
  ['商标注册证', '商标证书', ''],
  ['上海交通大学', '交大', ''],
  ['华东师范大学', '华师大', ''],
  ['华东政法大学', '华政', ''],
  ['华东理工大学', '华理', ''],
  ['上海政法学院', '上政', ''],
  ['上海图书馆', '上图', ''],
].map(([term = '', synonyms = '', english = '']) => ({
  term,
  synonyms: synonyms.split(',').filter(Boolean),
  english: english.split(',').filter(Boolean),
  oneWay: true,
}))

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
