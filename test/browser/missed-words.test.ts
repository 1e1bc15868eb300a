import { uuidV7 } from '@/contract/shared/uuid.rules'
import { everydayWordsText } from '@/features/facts/everyday/everyday-words.text'
import { searchText } from '@/features/search/search.text'
import { textSheetText } from '@/shared/text-sheet.text'
import { tokenOf } from '../support/window-of-today'
import { citizen } from './support/citizen'
import { allModes } from './support/modes'
import { signedInWith } from './support/signed-in'

/** None is the beginning of another one. */
const wordOf = (mode: string) =>
  `李鬼${'甲乙丙丁戊己'[allModes.findIndex(([name]) => name === mode)]}`

/** As five phones that missed these words would. */
async function sendFromFive(words: string[]) {
  for (let n = 0; n < 5; n++) {
    const answer = await fetch(`${process.env.TEST_SERVER}/api/missed-words`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ words, device: uuidV7(Date.now()) }),
    })
    expect(answer.status).toBe(200)
  }
}

beforeAll(async () => {
  const words = allModes.map(([mode]) => wordOf(mode))
  const half = words.length / 2
  for (const some of [words.slice(0, half), words.slice(half)]) await sendFromFive(some)
})

test.each(allModes)('who finds nothing may send the words: %s', async (name, options) => {
  const text = searchText[options.language ?? 'zh']
  const someone = await citizen(options)
  await someone.open('search', { q: '李鬼怎么办' })
  await someone.see(text.tell(['李鬼']))
  await someone.look(`missed-none-${name}`)
  await someone.tap(text.send)
  await someone.see(text.told.sent)
  await someone.look(`missed-sent-${name}`)
})

test('who finds something else than was meant may send what no fact contains', async () => {
  const someone = await citizen()
  await someone.open('search', { q: '商标被李鬼抢注' })
  await someone.see(searchText.zh.missing(['李鬼']))
  await someone.look('missed-poor')
  await someone.tap(searchText.zh.send)
  await someone.see(searchText.zh.told.sent)
})

test.each(allModes)('a supervisor says what a word means: %s', async (name, options) => {
  const text = everydayWordsText[options.language ?? 'zh']
  const word = wordOf(name)
  const someone = await signedInWith(await tokenOf('supervisor'), options)
  await someone.open('outlets-staff/everyday')
  await someone.see(word)
  await someone.look(`everyday-${name}`)
  await someone.tap(`${text.add} ${word}`)
  const field = someone.page.getByRole('textbox')
  someone.willBeRefused(400)
  await field.fill('量子纠缠')
  await someone.tap(textSheetText[options.language ?? 'zh'].send)
  await someone.see(text.unknown('量子纠缠'))
  await someone.look(`everyday-unknown-${name}`)
  await field.fill('假冒、侵权')
  await someone.tap(textSheetText[options.language ?? 'zh'].send)
  await someone.see(text.standsFor(['假冒', '侵权']))
  await someone.look(`everyday-added-${name}`)
  await someone.tap(`${text.reopen} ${word}`)
  await someone.page
    .getByRole('button', { name: `${text.reopen} ${word}` })
    .waitFor({ state: 'hidden' })
})
