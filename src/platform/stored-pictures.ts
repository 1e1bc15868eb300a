import Taro from '@tarojs/taro'
import { onErased } from './storage'

const folder = () => `${Taro.env.USER_DATA_PATH}/own`

const pathOf = (id: string) => `${folder()}/${id}`

/** The `src` by which an <Image> shows a stored picture. */
export const pictureSource = pathOf

/** Stores a chosen picture until it is sent. Throws if the phone is full. */
export function storePicture(id: string, chosen: string) {
  const files = Taro.getFileSystemManager()
  try {
    files.mkdirSync(folder(), true)
  } catch {
    // the folder exists
  }
  files.saveFileSync(chosen, pathOf(id))
}

/** The picture in base64; undefined if it was deleted. */
export function readPicture(id: string): string | undefined {
  try {
    return Taro.getFileSystemManager().readFileSync(pathOf(id), 'base64') as string
  } catch {
    return undefined
  }
}

export function deletePicture(id: string) {
  try {
    Taro.getFileSystemManager().unlinkSync(pathOf(id))
  } catch {
    // it was deleted before
  }
}

onErased(() => {
  try {
    Taro.getFileSystemManager().rmdirSync(folder(), true)
  } catch {
    // nothing was stored
  }
})
