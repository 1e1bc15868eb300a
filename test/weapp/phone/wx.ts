import { networkOf } from './network'
import type { PhoneOptions } from './options'
import { gesture } from './press'
import { queries } from './queries'
import type { Drawn } from './screen'
import { storage } from './storage'

export interface WxCall {
  api: string
  options: unknown
}

type Options = Record<string, unknown> & {
  success?: (answer: unknown) => void
  fail?: (error: { errMsg: string }) => void
  complete?: (answer: unknown) => void
}

/** `isTap`: it was called while a tap was being handled. */
export type WxFunction = (options: Options, isTap: boolean) => unknown

interface Surroundings {
  settings: PhoneOptions
  calls: WxCall[]
  later: (work: () => void) => void
  /** A value as the logic knows it. */
  own: (json: string) => unknown
  busy: (work: Promise<unknown>) => void
  screenOf: (page: unknown) => Drawn[]
  /** Where one goes: navigateTo, switchTab and the like. */
  ways: Record<string, WxFunction>
}

/** Pictures of native parts, which are asked for and do nothing that the logic could see. */
const quiet =
  'hideTabBar showTabBar setTabBarItem setTabBarBadge setNavigationBarTitle setNavigationBarColor showToast hideToast ' +
  'showLoading hideLoading stopPullDownRefresh setClipboardData makePhoneCall openLocation pageScrollTo ' +
  'setBackgroundColor setBackgroundTextStyle showShareMenu updateShareMenu vibrateShort openPrivacyContract ' +
  'addPhoneCalendar setKeepScreenOn setScreenBrightness'

const listeners =
  'onNetworkStatusChange offNetworkStatusChange onThemeChange offThemeChange onAppShow onAppHide onError onUnhandledRejection ' +
  'onPageNotFound onNeedPrivacyAuthorization onMemoryWarning onKeyboardHeightChange offKeyboardHeightChange'

/** WeChat's `wx`: what is asked is written down; what is not here is missing, as on an old phone. */
export function wechat({ settings, calls, later, own, busy, screenOf, ways }: Surroundings) {
  const note = (api: string, options: unknown) => void calls.push({ api, options })

  /** Answers as WeChat does: afterwards, and with `errMsg`. A work that throws has failed. */
  const answering =
    (api: string, work: WxFunction) =>
    (options: Options = {}) => {
      note(api, options)
      const { isTap } = gesture
      later(() => {
        try {
          const answer = { ...(work(options, isTap) as object | undefined), errMsg: `${api}:ok` }
          options.success?.(answer)
          options.complete?.(answer)
        } catch (error) {
          const failure = { errMsg: `${api}:fail ${(error as Error).message}` }
          options.fail?.(failure)
          options.complete?.(failure)
        }
      })
    }

  const asynchronous: Record<string, WxFunction> = {
    ...Object.fromEntries(quiet.split(' ').map((api) => [api, () => ({})])),
    ...ways,
    showActionSheet: () => refuse('cancel'),
    showModal: () => ({ confirm: false, cancel: true }),
    getFuzzyLocation() {
      const [longitude, latitude] = settings.location ?? refuse('auth deny')
      return { longitude, latitude }
    },
    openSetting: (_, isTap) => ({
      authSetting: isTap
        ? { 'scope.userFuzzyLocation': settings.location !== undefined }
        : refuse('can only be invoked by user TAP gesture.'),
    }),
    login: () => ({ code: 'development' }),
    scanCode: () => ({ result: settings.scanned ?? refuse('cancel'), scanType: 'QR_CODE' }),
    requestSubscribeMessage: ({ tmplIds }) =>
      Object.fromEntries((tmplIds as string[]).map((id) => [id, 'accept'])),
    getScreenBrightness: () => ({ value: 0.4 }),
    getSetting: () => ({ authSetting: {} }),
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
    requirePrivacyAuthorize: () => ({}),
    getNetworkType: () => ({ networkType: settings.offline ? 'none' : 'wifi' }),
  }
  const apis = Object.entries(asynchronous).map(([api, work]) => [api, answering(api, work)])

  return {
    ...(Object.fromEntries(apis) as Record<string, WxFunction>),
    ...Object.fromEntries(listeners.split(' ').map((api) => [api, () => {}])),
    ...storage(settings.stored, own),
    ...facts(settings),
    ...queries({ later, screenOf }),
    request: networkOf({ settings, note, later, own, busy }),
    nextTick: later,
    canIUse: () => true,
  }
}

function refuse(why: string): never {
  throw new Error(why)
}

/** What a phone says of itself. */
function facts({ language }: PhoneOptions) {
  const window = {
    windowWidth: 375,
    windowHeight: 667,
    screenWidth: 375,
    screenHeight: 812,
    pixelRatio: 3,
  }
  const base = {
    language: language === 'en' ? 'en' : 'zh_CN',
    SDKVersion: '3.8.0',
    version: '8.0.50',
    theme: 'light',
    fontSizeSetting: 16,
    fontSizeScaleFactor: 1,
  }
  const insets = {
    safeArea: { left: 0, top: 44, right: 375, bottom: 778, width: 375, height: 734 },
  }
  const device = { brand: 'Apple', model: 'iPhone', platform: 'ios', system: 'iOS 12.5', abi: '' }
  return {
    getAppBaseInfo: () => ({ ...base }),
    getWindowInfo: () => ({ ...window, ...insets, statusBarHeight: 44 }),
    getDeviceInfo: () => ({ ...device }),
    getSystemInfoSync: () => ({ ...base, ...window, ...insets, ...device, statusBarHeight: 44 }),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: 48,
      right: 368,
      bottom: 80,
      left: 281,
    }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'release' } }),
  }
}
