import dayjs from 'dayjs'
import { normalizePhone } from '@/contract/people/profile.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { masterKey } from '../infra/crypto/master-key'
import { makeVault } from '../infra/crypto/vault'
import { openDatabase } from '../infra/db/database'
import { migrate } from '../infra/db/migrate'
import { env } from '../env'
import { grantSupervisor } from '../domains/people/staff/grant-supervisor'

/** `npm run grant -- --supervisor PHONE`: the first supervisor, who then invites all others. */
async function main([wish, typed = '', ...more]: string[]) {
  const phone = normalizePhone(typed)
  if (wish !== '--supervisor' || !phone || more.length > 0)
    throw new Error('Whom? npm run grant -- --supervisor PHONE (a mobile number of the mainland)')
  const vault = makeVault(await masterKey())
  const { db, leave } = await openDatabase()
  try {
    await migrate(db)
    const acceptUnconfirmed = !env.wechatAppid
    const granted = await grantSupervisor(db, { phone, vault, now: dayjs(), acceptUnconfirmed })
    if (granted.kind === 'done') return console.log('Whoever has this phone is a supervisor now.')
    console.log(`Tell whoever has this phone, in person: ${granted.code}`)
    const { day } = clockAt(Date.parse(granted.until))
    console.log(`It serves once, with this phone in their profile, and until ${day}.`)
  } finally {
    await leave()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
