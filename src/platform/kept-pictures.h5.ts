import { keepStored, ownStorage, readStored } from './storage'

/** Goes with all that is somebody's own. */
const keyOf = (id: string) => `own/picture/${id}`

export const pictureSource = (id: string) => `data:image/jpeg;base64,${keptPicture(id) ?? ''}`

/** See kept-pictures.ts. `chosen` is a data URL of a JPEG. */
export function keepPicture(id: string, chosen: string) {
  keepStored(keyOf(id), chosen.slice(chosen.indexOf(',') + 1))
  if (!keptPicture(id)) throw new Error('no room')
}

export const keptPicture = (id: string) => readStored<string>(keyOf(id))

export const dropPicture = (id: string) => void ownStorage.removeItem(`picture/${id}`)
