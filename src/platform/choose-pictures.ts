import Taro from '@tarojs/taro'
import { deletePicture, storePicture, readPicture } from './stored-pictures'

/** Length in base64: below the limit of PictureForm, which is 1.5 MB. */
const maxCharacters = 2_000_000

/** JPEG qualities in percent, tried in this order until the picture fits. */
const qualities = [80, 60, 30]

/** Temporary paths of pictures the citizen chose or took; empty if they cancelled or denied access. */
export async function choosePictures(count: number): Promise<string[]> {
  try {
    const chosen = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['album', 'camera'],
    })
    return chosen.tempFiles.map(({ tempFilePath }) => tempFilePath)
  } catch {
    return []
  }
}

/** Stores a chosen picture under `id`, compressed to fit a request. False if there is no room for it. */
export async function storeCompressed(id: string, chosen: string): Promise<boolean> {
  for (const quality of qualities) {
    try {
      storePicture(id, (await Taro.compressImage({ src: chosen, quality })).tempFilePath)
    } catch {
      return false
    }
    if ((readPicture(id)?.length ?? 0) <= maxCharacters) return true
    deletePicture(id)
  }
  return false
}
