import { formsText } from '@/features/consultations/staff/case/forms.text'
import { startPhone } from './phone/phone'
import { signedInStorage, waitingApplication } from './sample-data'

jest.setTimeout(60_000)

/** Bytes per keystroke, regardless of the length of the list below the field. */
const mostPerKey = 4_096
const text = formsText.zh

test('typing a reply transfers little data, and a tap inserts an entry', async () => {
  const { id } = await waitingApplication()
  const phone = startPhone({ stored: await signedInStorage('supervisor') })
  const sent: number[] = []
  const type = async (words: string) =>
    sent.push(...(await phone.type(text.reply, words)).map(({ bytes }) => bytes))
  await phone.open(`pages/consultations-staff/case-action/index?id=${id}&do=reply`)
  await type('您好，')
  await phone.tapAt(phone.buttons().findIndex(({ words }) => words === text.use))
  const { words } = phone.screen()
  await type('字'.repeat(500))
  phone.stop()
  expect(words).toContain(text.used)
  expect(sent.length).toBeGreaterThan(0)
  expect(Math.max(...sent)).toBeLessThanOrEqual(mostPerKey)
})
