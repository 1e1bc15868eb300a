import Taro from '@tarojs/taro'
import { storePicture } from './stored-pictures'

export interface ChosenDocument {
  name: string
  /** In bytes. */
  size: number
  /** Stores it until it is sent. False if there is no room for it. */
  storeAs: (id: string) => Promise<boolean>
}

/** A mini-program cannot read the phone's files: a document is chosen from a chat it was sent to. */
export const documentsComeFromChats = true

/** PDFs the citizen chose; empty if they cancelled or denied access. */
export async function chooseDocuments(count: number): Promise<ChosenDocument[]> {
  try {
    const chosen = await Taro.chooseMessageFile({ count, type: 'file', extension: ['pdf'] })
    return chosen.tempFiles.map(({ name, size, path }) => ({
      name,
      size,
      storeAs: async (id) => isStored(id, path),
    }))
  } catch {
    return []
  }
}

function isStored(id: string, path: string) {
  try {
    storePicture(id, path)
    return true
  } catch {
    return false
  }
}
