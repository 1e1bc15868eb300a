import Taro from '@tarojs/taro'

/** How a file left: kept where files are, sent on in WeChat, copied as text, or not at all. */
export type Handover = 'saved' | 'sent' | 'copied' | 'no'

const folder = () => `${Taro.env.USER_DATA_PATH}/files`

/**
 * Hands a text over as a file. A mini-program may not put it among the phone's files, but WeChat sends it
 * on to a chat, one's own too, and from there it is opened or kept; where WeChat cannot, the text is
 * copied. WeChat wants to see the tap that asks for it: call it in one, with the text at hand.
 */
export async function saveFile(name: string, text: string): Promise<Handover> {
  try {
    forgetFiles() // one at a time: what lies here is private
    const files = Taro.getFileSystemManager()
    files.mkdirSync(folder(), true)
    files.writeFileSync(`${folder()}/${name}`, text, 'utf8')
    await Taro.shareFileMessage({ filePath: `${folder()}/${name}`, fileName: name })
    return 'sent'
  } catch (error) {
    return /cancel/.test(wordsOf(error)) ? 'no' : copied(text)
  }
}

/** Takes the copies that saving has made away from this phone. */
export function forgetFiles() {
  try {
    Taro.getFileSystemManager().rmdirSync(folder(), true)
  } catch {
    // there are none
  }
}

const copied = (text: string) =>
  Taro.setClipboardData({ data: text }).then(
    () => 'copied' as const,
    () => 'no' as const,
  )

const wordsOf = (error: unknown) =>
  String((error as { errMsg?: string } | undefined)?.errMsg ?? error)
