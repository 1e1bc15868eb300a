import { citizen, type BrowserOptions, type Citizen } from './citizen'

/** A new browser whose app is signed in with this token, as after an earlier visit. */
export async function signedInWith(token: string, options: BrowserOptions = {}): Promise<Citizen> {
  const someone = await citizen(options)
  const state = JSON.stringify({ state: { token }, version: 0 })
  await someone.page.addInitScript(
    (data) => location.protocol !== 'about:' && localStorage.setItem('identity', data),
    JSON.stringify({ data: state }),
  )
  return someone
}
