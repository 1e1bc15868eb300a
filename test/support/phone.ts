/**
 * A stand-in for WeChat's API, as far as the stores use it. All our own code is real. jest.config.js
 * substitutes it for @tarojs/taro.
 */
const stored = new Map<string, unknown>()
let networkBack: ((status: { isConnected: boolean }) => void)[] = []

interface Position {
  longitude: number
  latitude: number
}

const options = {
  language: 'zh_CN',
  /** The position; undefined if the citizen denies access. */
  position: undefined as Position | undefined,
  /** The templates the citizen accepts for push messages; undefined if pushes are switched off. */
  pushes: [] as string[] | undefined,
  /** What the citizen allows once the settings are open. */
  grants: undefined as Partial<{ position: Position; pushes: string[] }> | undefined,
  /** Whether a file is sent to a chat, cancelled, or cannot be sent. */
  share: 'sent' as 'sent' | 'cancel' | 'cannot',
  /** The citizen's pictures, in base64. */
  pictures: {} as Record<string, string>,
  /** PDFs in the citizen's chats by name, in base64. */
  documents: {} as Record<string, string>,
}

/** The app's files. */
const files = new Map<string, string>()

/** Calls made to the phone, in order: `['call', '12345']`. */
let done: [what: string, with_: unknown][] = []
const does = (what: string) => (given: unknown) => {
  done.push([what, given])
  return Promise.resolve()
}

const copy = (value: unknown): unknown =>
  value === undefined ? value : JSON.parse(JSON.stringify(value))

const Taro = {
  getStorageSync: (key: string) => copy(stored.get(key)) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, copy(value)),
  removeStorageSync: (key: string) => void stored.delete(key),
  clearStorageSync: () => stored.clear(),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
  getAppBaseInfo: () => ({ language: options.language }),
  onNetworkStatusChange: (callback: (typeof networkBack)[number]) =>
    void networkBack.push(callback),
  openSetting() {
    done.push(['settings', undefined])
    if (options.grants) Object.assign(options, options.grants)
    return Promise.resolve({
      authSetting: { 'scope.userFuzzyLocation': options.position !== undefined },
      subscriptionsSetting: { mainSwitch: options.pushes !== undefined },
    })
  },
  getFuzzyLocation: () =>
    options.position ? Promise.resolve(options.position) : Promise.reject(new Error('auth deny')),
  requestSubscribeMessage({ tmplIds }: { tmplIds: string[] }) {
    done.push(['ask to push', tmplIds])
    const { pushes } = options
    if (!pushes) return Promise.reject(Object.assign(new Error('switched off'), { errCode: 20004 }))
    const choiceFor = (id: string) => (pushes.includes(id) ? 'accept' : 'reject')
    return Promise.resolve(Object.fromEntries(tmplIds.map((id) => [id, choiceFor(id)])))
  },
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getFileSystemManager: () => ({
    mkdirSync: () => {},
    writeFileSync: (path: string, text: string) => void files.set(path, text),
    rmdirSync: (folder: string) => {
      for (const path of [...files.keys()]) if (path.startsWith(folder)) files.delete(path)
    },
    saveFileSync: (chosen: string, path: string) =>
      void files.set(path, (options.pictures[chosen] ?? options.documents[chosen])!),
    readFileSync(path: string) {
      const content = files.get(path)
      if (content === undefined) throw new Error('no such file')
      return content
    },
    unlinkSync: (path: string) => void files.delete(path),
  }),
  chooseMedia: ({ count }: { count: number }) =>
    Promise.resolve({
      tempFiles: Object.keys(options.pictures)
        .slice(0, count)
        .map((tempFilePath) => ({ tempFilePath })),
    }),
  chooseMessageFile: ({ count }: { count: number }) =>
    Promise.resolve({
      tempFiles: Object.entries(options.documents)
        .slice(0, count)
        .map(([name, data]) => ({ name, path: name, size: Buffer.from(data, 'base64').length })),
    }),
  compressImage: ({ src }: { src: string }) => Promise.resolve({ tempFilePath: src }),
  shareFileMessage({ filePath, fileName }: { filePath: string; fileName: string }) {
    const { share } = options
    if (share !== 'sent')
      return Promise.reject(
        Object.assign(new Error(share), { errMsg: `shareFileMessage:fail ${share}` }),
      )
    return does('share')({ name: fileName, text: files.get(filePath) })
  },
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => does('call')(phoneNumber),
  openLocation: does('navigate'),
  setClipboardData: ({ data }: { data: string }) => does('copy')(data),
  showToast: does('toast'),
  showModal: () => Promise.resolve({ confirm: true }),
  navigateTo: ({ url }: { url: string }) => does('open')(url),
  navigateBack: () => does('back')(undefined),
  switchTab: ({ url }: { url: string }) => does('open')(url),
  setNavigationBarTitle: ({ title }: { title: string }) => does('title')(title),
  setTabBarItem: () => Promise.resolve(),
  hideTabBar: () => Promise.resolve(),
  showTabBar: () => Promise.resolve(),
}

export default Taro

/** Controls for tests. */
export const phone = {
  /** Resets the phone: nothing stored or called, Chinese, no position. */
  reset() {
    stored.clear()
    done = []
    options.language = 'zh_CN'
    options.position = undefined
    options.pushes = []
    options.grants = undefined
    options.share = 'sent'
    options.pictures = {}
    options.documents = {}
    files.clear()
  },
  options,
  done: () => done,
  stored,
  files,
  networkBack: () => networkBack.forEach((callback) => callback({ isConnected: true })),
  forgetListeners: () => (networkBack = []),
}
