import { TypeCompiler } from '@sinclair/typebox/compiler'
import { api } from '@/contract/api.schema'
import type { RouteName } from '@/contract/routes'
import { failureCodes, type Failure } from '@/contract/shared/failure'
import { statusOf } from '../../../server/infra/http/refusal'

type Check = (value: unknown) => boolean
const checks = new Map<RouteName, Check>()

function checkOf(route: RouteName): Check {
  const compiled = TypeCompiler.Compile(api[route].reply)
  return (value) => compiled.Check(value)
}

function isOfItsShape(route: RouteName, value: unknown) {
  const check = checks.get(route) ?? checkOf(route)
  checks.set(route, check)
  return check(value)
}

/** Why a reply must not be; undefined: it is as the contract says. */
export function faultOf(route: RouteName, status: number, body: string): string | undefined {
  if (status >= 500) return 'a fault of the server'
  if (status === 200)
    return route === 'getPicture' || isOfItsShape(route, JSON.parse(body))
      ? undefined
      : 'a reply of another shape'
  const { code, ...rest } = JSON.parse(body) as Failure
  if (!failureCodes.includes(code) || statusOf[code] !== status) return 'a refusal of no known code'
  const unknown = Object.keys(rest).filter((key) => key !== 'count' && key !== 'field')
  return unknown.length > 0 ? `a refusal with ${unknown.join()}` : undefined
}
