import Taro from '@tarojs/taro'
import { dropPicture, keepPicture, keptPicture } from './kept-pictures'

/** In base64, as PictureForm takes it: 1.5 MB. */
const mostCharacters = 2_000_000

/** How much is left of a picture, in percent, until it fits. */
const qualities = [80, 60, 30]

/** Lets the citizen choose pictures, or take them. Thinking better of it, or a refusal, is none. */
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

/** Keeps a chosen picture under `id`, small enough to be sent. False: it cannot be kept. */
export async function keepSmall(id: string, chosen: string): Promise<boolean> {
  for (const quality of qualities) {
    try {
      keepPicture(id, (await Taro.compressImage({ src: chosen, quality })).tempFilePath)
    } catch {
      return false
    }
    if ((keptPicture(id)?.length ?? 0) <= mostCharacters) return true
    dropPicture(id)
  }
  return false
}

/** Shows one as large as the screen, and the others beside it. */
export function showPictures(sources: string[], current: string) {
  Taro.previewImage({ urls: sources, current }).catch(() => {})
}
