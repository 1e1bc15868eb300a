import type { SignInForm } from '@/contract/people/identity.schema'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { addPerson, findOrAddCitizen, isPerson } from './people.repo'

/** The id of the citizen who signs in. With WeChat configured, development sign-in is refused. */
export async function identifyCitizen(
  { db, now, wechat }: Deps,
  form: SignInForm,
): Promise<string> {
  if ('code' in form) {
    const openid = await wechat?.openidOf(form.code)
    return openid ? findOrAddCitizen(db, openid, now()) : refuse('bad_code')
  }
  if (wechat) refuse('forbidden')
  if ('newPerson' in form) return addPerson(db, form.newPerson, now())
  return (await isPerson(db, form.person)) ? form.person : refuse('not_found')
}
