import { keepStored, ownStorage, readStored } from './storage'

/** The prefix `own/` has it erased at sign-out. */
const keyOf = (id: string) => `own/picture/${id}`

export const pictureSource = (id: string) => `data:image/jpeg;base64,${readPicture(id) ?? ''}`

/** See stored-pictures.ts. `chosen` is a data URL of a JPEG. */
export function storePicture(id: string, chosen: string) {
  keepStored(keyOf(id), chosen.slice(chosen.indexOf(',') + 1))
  if (!readPicture(id)) throw new Error('no room')
}

export const readPicture = (id: string) => readStored<string>(keyOf(id))

export const deletePicture = (id: string) => void ownStorage.removeItem(`picture/${id}`)
