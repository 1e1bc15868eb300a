import type { Words } from '@/shared/lib/language'

interface HomeText {
  question: string
  /** Instead of the question, while something waits. */
  myTurn: string
  elder: string
  standard: string
  otherLanguage: string
  otherLanguageLabel: string
  search: string
  outlets: string
  trainingsShort: string
  meShort: string
  outletsCount: (districts: number, outlets: number) => string
  outletsShort: string
  seeMap: string
  services: string
  servicesCount: (items: number) => string
  servicesShort: string
  ask: string
  askNote: string
  nearest: string
  nearestIn: (district: string) => string
  locate: string
  locateNote: string
  refused: string
  refusedChoose: string
  callTo: (number: string) => string
  chooseDistrict: string
  changeDistrict: string
  opened: string
  forget: string
  favourites: string
  usual: string
  allServices: (items: number) => string
  ratings: string
  ratingsNote: string
  privacy: string
  sources: string
}

export const homeText: Words<HomeText> = {
  zh: {
    question: '您想办什么？',
    myTurn: '轮到您了',
    elder: '大字',
    standard: '标准字',
    otherLanguage: 'EN',
    otherLanguageLabel: 'Switch to English',
    search: '搜事项、网点、问题或名词',
    outlets: '找网点',
    trainingsShort: '公益课，可候补',
    meShort: '收藏、大字、语言',
    outletsCount: (districts, outlets) => `${districts} 个区，${outlets} 处`,
    outletsShort: '看地址，打电话',
    seeMap: '看地图',
    services: '办事项',
    servicesCount: (items) => `${items} 项，材料和步骤`,
    servicesShort: '材料、步骤、费用',
    ask: '问一问',
    askNote: '常见问题和电话',
    nearest: '离您近的',
    nearestIn: (district) => `${district}的网点`,
    locate: '用我的大概位置',
    locateNote: '只用来排序，不保存，不上传',
    refused: '没有用您的位置，按所选的区显示。',
    refusedChoose: '没有用您的位置，不影响使用。选一个区就能看附近的网点。',
    callTo: (number) => `拨打 ${number}`,
    chooseDistrict: '选一个区',
    changeDistrict: '换一个区',
    opened: '最近看过',
    forget: '清空',
    favourites: '我的收藏',
    usual: '常办事项',
    allServices: (items) => `全部 ${items} 项`,
    ratings: '办过的人怎么说',
    ratingsNote: '全市的评价，差评改了没有',
    privacy: '隐私',
    sources: '信息来源',
  },
  en: {
    question: 'What do you need?',
    myTurn: 'Your turn',
    elder: 'Large',
    standard: 'Standard',
    otherLanguage: '中文',
    otherLanguageLabel: '切换到中文',
    search: 'Services, outlets, questions, terms',
    outlets: 'Find an outlet',
    trainingsShort: 'Free courses, with a waitlist',
    meShort: 'Favourites, text size, language',
    outletsCount: (districts, outlets) => `${outlets} places in ${districts} districts`,
    outletsShort: 'Addresses and phones',
    seeMap: 'See the map',
    services: 'Services',
    servicesCount: (items) => `${items} guides`,
    servicesShort: 'Materials, steps, fees',
    ask: 'Ask',
    askNote: 'Questions and calls',
    nearest: 'Near you',
    nearestIn: (district) => `Outlets in ${district}`,
    locate: 'Use my rough position',
    locateNote: 'Only to sort. Not kept, not sent.',
    refused: 'Your position is not used. Shown by the district you chose.',
    refusedChoose:
      'Your position is not used, and nothing depends on it. Choose a district instead.',
    callTo: (number) => `Call ${number}`,
    chooseDistrict: 'Choose a district',
    changeDistrict: 'Another district',
    opened: 'Opened last',
    forget: 'Clear',
    favourites: 'Favourites',
    usual: 'Often needed',
    allServices: (items) => `All ${items}`,
    ratings: 'What people say',
    ratingsNote: 'Ratings in the city, and what was put right',
    privacy: 'Privacy',
    sources: 'Sources',
  },
}
