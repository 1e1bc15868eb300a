import { documentBounds, maxDocumentBytes } from '@/contract/pictures/documents.settings'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { clip } from '@/contract/shared/clip.rules'
import { uuidV7 } from '@/contract/shared/uuid.rules'
import { chooseDocuments, documentsComeFromChats, type ChosenDocument } from './choose-documents'
import { deletePicture, readPicture } from './stored-pictures'

/** Why a chosen file was not added. */
export type DocumentProblem = 'tooLarge' | 'notPdf' | 'noRoom'

/** `%PDF-` in base64, as far as its characters do not depend on what follows. */
const startOfPdf = 'JVBERi'

async function store(id: string, { size, storeAs }: ChosenDocument) {
  if (size > maxDocumentBytes) return 'tooLarge'
  if (!(await storeAs(id))) return 'noRoom'
  if (readPicture(id)?.startsWith(startOfPdf)) return undefined
  deletePicture(id)
  return 'notPdf'
}

/** Lets the citizen choose up to `max` PDFs. `problem`: of the last one that could not be added. */
async function onAdd(max: number) {
  const added: { id: string; name: string }[] = []
  let problem: DocumentProblem | undefined
  const now = Date.now()
  for (const [nth, chosen] of (await chooseDocuments(max)).entries()) {
    const id = uuidV7(now + nth) // documents are listed in the order of their ids
    const failed = await store(id, chosen)
    problem = failed ?? problem
    const name = clip(meantLine(chosen.name), documentBounds.maxNameLength) || 'PDF'
    if (!failed) added.push({ id, name })
  }
  return { added, problem }
}

/** What a DocumentsField does with documents that stay on this phone until they are sent. */
export const documentActions = { fromChats: documentsComeFromChats, onAdd, onRemove: deletePicture }
