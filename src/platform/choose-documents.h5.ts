import type { ChosenDocument } from './choose-documents'
import { storePicture } from './stored-pictures.h5'

export const documentsComeFromChats = false

/** See choose-documents.ts. */
export function chooseDocuments(count: number): Promise<ChosenDocument[]> {
  const input = document.createElement('input')
  Object.assign(input, { type: 'file', accept: 'application/pdf,.pdf', multiple: count > 1 })
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].slice(0, count)
      resolve(
        files.map((file) => ({
          name: file.name,
          size: file.size,
          storeAs: (id) => isStored(id, file),
        })),
      )
    })
    input.click()
  })
}

async function isStored(id: string, file: File) {
  try {
    storePicture(id, await dataUrlOf(file))
    return true
  } catch {
    return false
  }
}

const dataUrlOf = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('the file cannot be read')))
    reader.readAsDataURL(file)
  })
