import { storePicture } from './stored-pictures.h5'

/** The longer side in pixels, as the server stores it. */
const maxSide = 1600
/** JPEG quality. Low, because a browser stores about 5 MB in all. */
const quality = 0.7

/** See choose-pictures.ts. The answers are object URLs. */
export function choosePictures(count: number): Promise<string[]> {
  const input = document.createElement('input')
  Object.assign(input, { type: 'file', accept: 'image/jpeg,image/png,image/webp', multiple: true })
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].slice(0, count)
      resolve(files.map((file) => URL.createObjectURL(file)))
    })
    input.click()
  })
}

export async function storeCompressed(id: string, chosen: string): Promise<boolean> {
  try {
    const image = Object.assign(new Image(), { src: chosen })
    await image.decode()
    const scale = Math.min(1, maxSide / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    const paper = canvas.getContext('2d')!
    paper.fillStyle = '#fff' // transparent pixels would turn black
    paper.fillRect(0, 0, canvas.width, canvas.height)
    paper.drawImage(image, 0, 0, canvas.width, canvas.height)
    storePicture(id, canvas.toDataURL('image/jpeg', quality))
    return true
  } catch {
    return false
  } finally {
    URL.revokeObjectURL(chosen)
  }
}
