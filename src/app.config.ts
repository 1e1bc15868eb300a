const tabs = [
  ['home', '首页'],
  ['outlets', '网点'],
  ['services', '服务'],
  ['trainings', '培训'],
  ['me', '我的'],
] as const

/** WeChat reads both themes from theme.json. A browser has no such file: app.scss darkens its bars. */
const theme = process.env.TARO_ENV === 'weapp'
const icon = (name: string, on: '' | 'On') =>
  theme ? `@${name}${on}` : `assets/tabbar/${name}${on ? '-on' : ''}.png`

export default defineAppConfig({
  pages: tabs.map(([name]) => `pages/tabs/${name}/index`),
  subPackages: [
    { root: 'pages/outlets', pages: ['detail/index'] },
    { root: 'pages/services', pages: ['guide/index'] },
    {
      root: 'pages/trainings',
      pages: ['detail', 'sign-up', 'enrollment', 'moves', 'courses', 'filter'].map(
        (name) => `${name}/index`,
      ),
    },
    { root: 'pages/search', pages: ['index'] },
    { root: 'pages/knowledge', pages: ['answers/index', 'answer/index', 'term/index'] },
    {
      root: 'pages/account',
      pages: ['sign-in', 'profile', 'messages', 'favourites', 'privacy', 'invitation'].map(
        (name) => `${name}/index`,
      ),
    },
    {
      root: 'pages/learning',
      pages: 'ticket feedback use appeal record certificate topics plans'
        .split(' ')
        .map((name) => `${name}/index`),
    },
    {
      root: 'pages/staff',
      pages: [
        ...['home', 'edit', 'training', 'roster', 'check-in'],
        ...['lecturers', 'lecturer', 'plan', 'appeals', 'members'],
      ].map((name) => `${name}/index`),
    },
    {
      root: 'pages/desk',
      pages: ['inbox', 'consultation', 'act', 'entries', 'entry'].map((name) => `${name}/index`),
    },
    { root: 'pages/consult', pages: ['ask/index', 'progress/index', 'list/index'] },
    {
      root: 'pages/ratings',
      pages: ['rate', 'done', 'rectification', 'public', 'log'].map((name) => `${name}/index`),
    },
    {
      root: 'pages/visits',
      pages: ['outlet', 'book', 'visit', 'arrive', 'list'].map((name) => `${name}/index`),
    },
    {
      root: 'pages/reception',
      pages: ['queue', 'windows', 'window', 'code', 'slots', 'scan', 'dashboard'].map(
        (name) => `${name}/index`,
      ),
    },
    {
      root: 'pages/oversight',
      pages: ['rectifications', 'rectification', 'ratings', 'units'].map((name) => `${name}/index`),
    },
    { root: 'pages/about', pages: ['sources/index', 'privacy/index'] },
  ],
  preloadRule: {
    'pages/tabs/home/index': { network: 'all', packages: ['pages/search', 'pages/knowledge'] },
    'pages/tabs/outlets/index': { network: 'all', packages: ['pages/outlets'] },
    'pages/tabs/services/index': { network: 'all', packages: ['pages/services'] },
    'pages/tabs/me/index': { network: 'all', packages: ['pages/consult'] },
    'pages/tabs/trainings/index': { network: 'all', packages: ['pages/trainings'] },
  },
  tabBar: {
    color: theme ? '@tabInk' : '#586664',
    selectedColor: theme ? '@brand' : '#0b5c63',
    backgroundColor: theme ? '@surface' : '#ffffff',
    borderStyle: theme ? ('@line' as 'white') : 'white',
    list: tabs.map(([name, text]) => ({
      pagePath: `pages/tabs/${name}/index`,
      text,
      iconPath: icon(name, ''),
      selectedIconPath: icon(name, 'On'),
    })),
  },
  window: {
    navigationBarTitleText: '上海知识产权公共服务',
    navigationBarBackgroundColor: theme ? '@bg' : '#f3f5f4',
    navigationBarTextStyle: theme ? '@ink' : 'black',
    backgroundColor: theme ? '@bg' : '#f3f5f4',
  },
  ...(theme && { darkmode: true, themeLocation: 'theme.json' }),
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getFuzzyLocation'],
  permission: {
    'scope.userFuzzyLocation': { desc: '用来把离您近的网点排在前面，不保存、不上传' },
  },
  __usePrivacyCheck__: true,
})
