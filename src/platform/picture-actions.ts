import { uuidV7 } from '@/contract/shared/uuid.rules'
import { deletePicture, pictureSource } from './stored-pictures'
import { choosePictures, storeCompressed } from './choose-pictures'

/** Lets the citizen choose up to `max` pictures. `failed`: at least one could not be stored. */
async function onAdd(max: number) {
  const added: string[] = []
  let failed = false
  for (const chosen of await choosePictures(max)) {
    const id = uuidV7(Date.now())
    if (await storeCompressed(id, chosen)) added.push(id)
    else failed = true
  }
  return { added, failed }
}

/** What a PicturesField does with pictures that stay on this phone until they are sent. */
export const pictureActions = { sourceOf: pictureSource, onAdd, onRemove: deletePicture }
