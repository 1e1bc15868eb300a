import { uuidV7 } from '@/contract/shared/uuid.rules'
import { dropPicture, pictureSource } from './kept-pictures'
import { choosePictures, keepSmall } from './pictures'

/** Lets the citizen choose as many at most; answers the ids of those that are kept, and whether one is not. */
async function onAdd(most: number) {
  const added: string[] = []
  let failed = false
  for (const chosen of await choosePictures(most)) {
    const id = uuidV7(Date.now())
    if (await keepSmall(id, chosen)) added.push(id)
    else failed = true
  }
  return { added, failed }
}

/** Pictures on this phone, until they are sent. */
export const pictureActs = { sourceOf: pictureSource, onAdd, onRemove: dropPicture }
