import type { SignInForm } from '@/contract/people/identity.schema'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { addPerson, citizenOf, isPerson } from './people.repo'

/** Whom somebody signs in as. With WeChat nobody chooses who they are. */
export async function citizenSigningIn(
  { db, now, wechat }: Deps,
  form: SignInForm,
): Promise<string> {
  if ('code' in form) {
    const openid = await wechat?.openidOf(form.code)
    return openid ? citizenOf(db, openid, now()) : refuse('bad_code')
  }
  if (wechat) refuse('forbidden')
  if ('newPerson' in form) return addPerson(db, form.newPerson.trim(), now())
  return (await isPerson(db, form.person)) ? form.person : refuse('not_found')
}
