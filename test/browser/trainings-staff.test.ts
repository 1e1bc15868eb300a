import { doorText } from '@/features/trainings/organising/door/door.text'
import { formText } from '@/features/trainings/organising/editor/form.text'
import { organisingText } from '@/features/trainings/organising/organising.text'
import { rosterText } from '@/features/trainings/organising/roster/roster.text'
import { trainingText } from '@/features/trainings/organising/training/training.text'
import { citizen, type BrowserOptions } from './support/citizen'
import { modes } from './support/modes'

const text = organisingText.zh
const sample = /商业秘密保护与合规|Trade secrets/

/** Signs in as the sample organiser and opens the staff page. */
async function organiser(options: BrowserOptions = {}) {
  const someone = await citizen(options)
  await someone.open('trainings-staff/home')
  await someone.tap(organisingText[options.language ?? 'zh'].signIn)
  await someone.tap('示例组织者')
  await someone.see(organisingText[options.language ?? 'zh'].coming)
  return someone
}

test.each(modes)('the pages of a training keep no organiser out: %s', async (name, options) => {
  const language = options.language ?? 'zh'
  const words = organisingText[language]
  const someone = await organiser(options)
  await someone.look(`staff-home-${name}`)
  await someone.tap(sample)
  await someone.see(trainingText[language].manage)
  await someone.look(`staff-training-${name}`)
  await someone.tap(words.roster)
  await someone.see(/示例学员/)
  await someone.look(`staff-roster-${name}`)
  await someone.tap(rosterText[language].export)
  await someone.look(`staff-export-${name}`)
})

test('a stranger who opens a link to the staff is told why they see nothing', async () => {
  const someone = await citizen()
  await someone.open('trainings-staff/home')
  await someone.see(text.notSignedIn)
  await someone.look('staff-stranger')
  await someone.tap(text.signIn)
  await someone.tap('示例学员')
  await someone.see(text.notStaff)
  await someone.look('staff-refused')
})

test('a new training says what is missing at its field, and what is typed is there again', async () => {
  const someone = await organiser()
  await someone.tap(text.newTraining)
  await someone.see(formText.zh.basics)
  await someone.tap(formText.zh.save)
  await someone.see(formText.zh.left(6))
  await someone.look('staff-new')
  await someone.page.getByRole('textbox', { name: formText.zh.title, exact: true }).fill('写了一半')
  await someone.comeBack('trainings-staff/home')
  await someone.see(text.unsaved)
  await someone.tap('写了一半')
  await someone.look('staff-resumed')
})

test('at the door a browser says that it cannot scan, and what no ticket is says so in a word', async () => {
  const someone = await organiser()
  await someone.tap(sample)
  await someone.tap(text.checkIn)
  await someone.see(doorText.zh.noScanner)
  await someone.page.locator('input').first().fill('hello')
  await someone.tap(doorText.zh.check)
  await someone.see(doorText.zh.verdict.unknown)
  await someone.look('staff-door')
})
