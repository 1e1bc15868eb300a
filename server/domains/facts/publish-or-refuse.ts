import { refuse } from '../../infra/http/refusal'
import type { Publish } from './editing/publish'
import { InvalidFacts, placeOf, type Problem } from './fact-problems'
import { holdEdit, holdPublishing, republish } from './import-facts'

/** `onPublished` is given the places of what had to be set aside, for the log. */
export const publishWith = (onPublished: (setAside: object[]) => void): Publish => ({
  now: (...change) =>
    refusing(async () => {
      const { setAside = [] } = await republish(...change)
      onPublished(setAside.map(placeOf))
    }),
  hold: (...change) => refusing(() => holdPublishing(...change)),
  holdEdit: (...change) => refusing(() => holdEdit(...change)),
})

async function refusing(work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    if (error instanceof InvalidFacts) refuse('invalid', fieldOf(error.problems))
    throw error
  }
}

/** The field of the form that is to be changed, if the flaw is in what was stated. */
function fieldOf(problems: Problem[]) {
  const { file, field = '' } = problems.find(({ statement }) => statement !== undefined) ?? {}
  const [, part, ...rest] = field.split('/')
  if (file === 'outlet_edits') return { field: ['change.value', ...rest].join('.') }
  if (file === 'guide_edits') return { field: ['changes', part, ...rest].filter(Boolean).join('.') }
  return file === 'entries' ? { field: [part, ...rest].join('.') } : {}
}
