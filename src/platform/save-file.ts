import Taro from '@tarojs/taro'

/** What became of a file: downloaded, sent to a chat, copied as text, or cancelled. */
export type Handover = 'saved' | 'sent' | 'copied' | 'no'

const folder = () => `${Taro.env.USER_DATA_PATH}/files`

/**
 * Saves a text as a file. A mini-program has no access to the phone's files, so WeChat sends the file to a
 * chat, where it can be opened or saved; if that fails, the text is copied. WeChat requires a user tap:
 * call this in the tap handler, without awaiting anything before.
 */
export async function saveFile(name: string, text: string): Promise<Handover> {
  try {
    forgetFiles() // at most one file, because it holds personal data
    const files = Taro.getFileSystemManager()
    files.mkdirSync(folder(), true)
    files.writeFileSync(`${folder()}/${name}`, text, 'utf8')
    await Taro.shareFileMessage({ filePath: `${folder()}/${name}`, fileName: name })
    return 'sent'
  } catch (error) {
    return /cancel/.test(wordsOf(error)) ? 'no' : copyInstead(text)
  }
}

/** Deletes the copies that saving left on this phone. */
export function forgetFiles() {
  try {
    Taro.getFileSystemManager().rmdirSync(folder(), true)
  } catch {
    // nothing was saved
  }
}

const copyInstead = (text: string) =>
  Taro.setClipboardData({ data: text }).then(
    () => 'copied' as const,
    () => 'no' as const,
  )

const wordsOf = (error: unknown) =>
  String((error as { errMsg?: string } | undefined)?.errMsg ?? error)
