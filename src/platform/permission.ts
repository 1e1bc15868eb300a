import Taro from '@tarojs/taro'

type Scope = 'scope.userFuzzyLocation' | 'scope.addPhoneCalendar'

/** Refused since the start. WeChat refuses again without asking. */
const refused = new Set<Scope>()

/**
 * Does what needs a permission; undefined without it. WeChat asks for a permission once, later only its
 * settings can grant it: they open the next time, if this is called in the tap handler, without awaiting
 * anything before.
 */
export async function withPermission<T>(scope: Scope, work: () => Promise<T>) {
  if (refused.has(scope) && !(await grantsInSettings(scope))) return undefined
  refused.delete(scope)
  try {
    return await work()
  } catch (error) {
    if (isRefusal(error)) refused.add(scope)
    return undefined
  }
}

const grantsInSettings = (scope: Scope) =>
  Taro.openSetting().then(
    ({ authSetting }) => (authSetting as Record<string, boolean>)[scope] !== false,
    () => false,
  )

/** `fail auth deny`, `fail:auth denied`; not that the phone's own location is off. */
const isRefusal = (error: unknown) =>
  /auth/.test(String((error as { errMsg?: string }).errMsg ?? error))
