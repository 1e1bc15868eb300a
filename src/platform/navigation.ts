import Taro from '@tarojs/taro'

export type Tab = 'home' | 'outlets' | 'services' | 'trainings' | 'me'

/** A path of the app with its parameters, encoded. */
export function withQuery(path: string, params: Record<string, string>) {
  const query = Object.entries(params).map((pair) => pair.map(encodeURIComponent).join('='))
  return `/${path}${query.length ? `?${query.join('&')}` : ''}`
}

const urlOf = (page: string, params: Record<string, string>) =>
  withQuery(`pages/${page}/index`, params)

/** Goes on to a page, named by its folder in src/pages; back leads here. */
export function openPage(page: string, params: Record<string, string> = {}) {
  void Taro.navigateTo({ url: urlOf(page, params) })
}

/** Back to where one came from; to a tab, where a link has led here. */
export function goBack(otherwise: Tab = 'home') {
  Taro.navigateBack().catch(() => openTab(otherwise))
}

export function openTab(tab: Tab) {
  void Taro.switchTab({ url: urlOf(`tabs/${tab}`, {}) })
}

/** What a share card opens: the page itself, by its id, wherever it was shared from. */
export const sharePath = (page: string, params: Record<string, string>) => urlOf(page, params)

export function setTitle(title: string) {
  void Taro.setNavigationBarTitle({ title })
}

/** Tab labels in the language on screen. WeChat takes them on a tab page only, and says so otherwise. */
export function setTabLabels(labels: Record<Tab, string>) {
  Object.values(labels).forEach((text, index) => {
    Taro.setTabBarItem({ index, text, fail: () => {} })?.catch?.(() => {})
  })
}

/** Takes the tab bar away while a sheet is open, which it would cover. */
export function coverTabs(covered: boolean) {
  const done = covered ? Taro.hideTabBar({ fail: () => {} }) : Taro.showTabBar({ fail: () => {} })
  done?.catch?.(() => {})
}
