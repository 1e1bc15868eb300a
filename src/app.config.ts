const tabs = [
  ['home', '首页'],
  ['outlets', '网点'],
  ['services', '服务'],
  ['trainings', '培训'],
  ['me', '我的'],
] as const

/** Each first folder of src/pages but tabs, search and moved. A page that moves gets a row in platform/moved-pages.rules.ts. */
const subPackages = [
  { root: 'pages/outlets', pages: ['detail'] },
  {
    root: 'pages/outlets-staff',
    pages: ['edit', 'changes', 'reports', 'laws', 'freshness', 'everyday', 'settings', 'demand'],
  },
  { root: 'pages/services', pages: ['guide'] },
  { root: 'pages/services-staff', pages: ['guides', 'guide', 'compare'] },
  { root: 'pages/knowledge', pages: ['answers', 'answer', 'term'] },
  { root: 'pages/facts', pages: ['sources', 'report', 'reports'] },
  {
    root: 'pages/people',
    pages: ['sign-in', 'profile', 'favourites', 'own-data', 'privacy-notice', 'invitation'],
  },
  { root: 'pages/messages', pages: ['list'] },
  {
    root: 'pages/trainings',
    pages: ['detail', 'sign-up', 'enrollment', 'seat-history', 'courses', 'filter'],
  },
  {
    root: 'pages/trainings-learning',
    pages: [
      'admission-ticket',
      'feedback',
      'use',
      'appeal',
      'record',
      'certificate',
      'topics',
      'plans',
    ],
  },
  {
    root: 'pages/trainings-staff',
    pages: [
      'home',
      'edit',
      'training',
      'roster',
      'check-in',
      'lecturers',
      'lecturer',
      'plan',
      'appeals',
      'members',
    ],
  },
  { root: 'pages/consultations', pages: ['ask', 'progress', 'list'] },
  {
    root: 'pages/consultations-staff',
    pages: ['case-list', 'case', 'case-action', 'knowledge', 'knowledge-entry'],
  },
  { root: 'pages/visits', pages: ['outlet', 'book', 'visit', 'arrive', 'list'] },
  {
    root: 'pages/visits-staff',
    pages: ['queue', 'windows', 'window', 'code', 'slots', 'scan', 'dashboard'],
  },
  { root: 'pages/ratings', pages: ['rate', 'done', 'rectification', 'public', 'city', 'log'] },
  {
    root: 'pages/ratings-staff',
    pages: ['rectifications', 'rectification', 'ratings', 'units'],
  },
]

/** What each tab leads to. All of them preload pages/outlets, which has the screen of the tab for outlets. */
const preloaded = {
  home: ['pages/search', 'pages/knowledge'],
  outlets: [],
  services: ['pages/services'],
  trainings: ['pages/trainings'],
  me: ['pages/consultations'],
}

/** WeChat reads both themes from theme.json. In a browser, app.scss sets the colours of the bars. */
const theme = process.env.TARO_ENV === 'weapp'

export default defineAppConfig({
  pages: tabs.map(([name]) => `pages/tabs/${name}/index`),
  subPackages: [
    { root: 'pages/search', pages: ['index'] },
    { root: 'pages/moved', pages: ['index'] },
    ...subPackages.map(({ root, pages }) => ({
      root,
      pages: pages.map((name) => `${name}/index`),
    })),
  ],
  preloadRule: Object.fromEntries(
    tabs.map(([name]) => [
      `pages/tabs/${name}/index`,
      { network: 'all', packages: ['pages/outlets', ...preloaded[name]] },
    ]),
  ),
  tabBar: {
    ...(!theme && { custom: true }), // a browser's tabs are part of each page's frame: shared/ui/page-frame.h5.tsx
    color: theme ? '@tabInk' : '#586664',
    selectedColor: theme ? '@brand' : '#0b5c63',
    backgroundColor: theme ? '@surface' : '#ffffff',
    borderStyle: theme ? ('@line' as 'white') : 'white',
    list: tabs.map(([name, text]) => ({
      pagePath: `pages/tabs/${name}/index`,
      text,
      ...(theme && { iconPath: `@${name}`, selectedIconPath: `@${name}On` }),
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
