import dayjs from 'dayjs'
import { meantMobile } from '@/contract/shared/as-meant/phone.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { domains } from '../app'
import { openVault } from '../infra/crypto/open-vault'
import { openDatabase } from '../infra/db/database'
import { readSettings } from '../infra/settings/read-settings'
import { grantSupervisor } from '../domains/people/staff/grant-supervisor'

/** `npm run grant -- --supervisor PHONE`: appoints the first supervisor, who then invites other staff. */
async function main([option, typed = '', ...more]: string[]) {
  const phone = meantMobile(typed)
  if (option !== '--supervisor' || !phone || more.length > 0)
    throw new Error('Usage: npm run grant -- --supervisor PHONE (a mainland mobile number)')
  const settings = readSettings('open sealed values')
  const { db, migrate, leave } = await openDatabase(settings)
  try {
    await migrate()
    const vault = await openVault(db, settings, domains)
    // The development identity has no phone that WeChat confirmed.
    const acceptUnconfirmed = settings.profile === 'development' && !settings.wechat
    const granted = await grantSupervisor(db, { phone, vault, now: dayjs(), acceptUnconfirmed })
    if (granted.kind === 'done')
      return console.log('The citizen with this phone number is now a supervisor.')
    console.log(`Give this code to the owner of the phone, in person: ${granted.code}`)
    const { day } = clockAt(Date.parse(granted.until))
    console.log(`It works once, for a profile with this phone number, until ${day}.`)
  } finally {
    await leave()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
