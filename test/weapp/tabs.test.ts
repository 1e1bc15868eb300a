import { startPhone } from './phone/phone'

test('x', async () => {
  const phone = startPhone()
  const c = await phone.open('pages/tabs/home/index')
  console.log(
    c,
    phone.screen(),
    phone.asked.map((a) => a.api + JSON.stringify(a.options)),
    phone.troubles,
  )
  phone.stop()
})
