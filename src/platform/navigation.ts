import Taro from '@tarojs/taro'

export type Tab = 'home' | 'outlets' | 'services' | 'trainings' | 'me'

/** A path of the app with its parameters, encoded. */
export function withQuery(path: string, params: Record<string, string>) {
  const query = Object.entries(params).map((pair) => pair.map(encodeURIComponent).join('='))
  return `/${path}${query.length ? `?${query.join('&')}` : ''}`
}

const urlOf = (page: string, params: Record<string, string>) =>
  withQuery(`pages/${page}/index`, params)

const doubleTapMs = 600
/** The page that was opened last, and when. */
let opened = { url: '', at: 0 }

/** Opens a page, named by its folder in src/pages, on top of this one. A double tap opens it once. */
export function openPage(page: string, params: Record<string, string> = {}) {
  const url = urlOf(page, params)
  const at = Date.now()
  if (url === opened.url && Math.abs(at - opened.at) < doubleTapMs) return
  opened = { url, at }
  pushPage(page, params)
}

/** Opens a page in any case, for who waits for what is done there. */
export function pushPage(page: string, params: Record<string, string> = {}) {
  void Taro.navigateTo({ url: urlOf(page, params) })
}

export function openTab(tab: Tab) {
  void Taro.switchTab({ url: urlOf(`tabs/${tab}`, {}) })
}

/** The path that a share card opens. */
export const sharePath = (page: string, params: Record<string, string>) => urlOf(page, params)

export function setTitle(title: string) {
  void Taro.setNavigationBarTitle({ title })
}

/** Sets the tab labels. Outside a tab page WeChat rejects this, which is ignored. */
export function setTabLabels(labels: Record<Tab, string>) {
  if (process.env.TARO_ENV === 'h5') return // shared/ui/page-frame.h5.tsx draws them
  Object.values(labels).forEach((text, index) => {
    Taro.setTabBarItem({ index, text, fail: () => {} })?.catch?.(() => {})
  })
}

/** Hides the native tab bar while a sheet is open, because it would cover the sheet. */
export function coverTabs(covered: boolean) {
  if (process.env.TARO_ENV === 'h5') return // a sheet lies above them
  const done = covered ? Taro.hideTabBar({ fail: () => {} }) : Taro.showTabBar({ fail: () => {} })
  done?.catch?.(() => {})
}
