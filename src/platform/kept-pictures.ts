import Taro from '@tarojs/taro'
import { onErased } from './storage'

const folder = () => `${Taro.env.USER_DATA_PATH}/own`

/** Where a picture that waits to be sent lies, by its id. */
const placeOf = (id: string) => `${folder()}/${id}`

/** What an image shows. */
export const pictureSource = placeOf

/** Keeps what was chosen until it is sent. Throws where the phone is full. */
export function keepPicture(id: string, chosen: string) {
  const files = Taro.getFileSystemManager()
  try {
    files.mkdirSync(folder(), true)
  } catch {
    // it is there already
  }
  files.saveFileSync(chosen, placeOf(id))
}

/** In base64; undefined where it is not there any more. */
export function keptPicture(id: string): string | undefined {
  try {
    return Taro.getFileSystemManager().readFileSync(placeOf(id), 'base64') as string
  } catch {
    return undefined
  }
}

export function dropPicture(id: string) {
  try {
    Taro.getFileSystemManager().unlinkSync(placeOf(id))
  } catch {
    // it is gone already
  }
}

onErased(() => {
  try {
    Taro.getFileSystemManager().rmdirSync(folder(), true)
  } catch {
    // there are none
  }
})
