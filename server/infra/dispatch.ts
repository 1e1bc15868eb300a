/** One handler per action, keyed by the action's `do`. */
export type ActionHandlers<
  Action extends { do: string },
  Context,
  Result = Promise<void> | void,
> = {
  [Name in Action['do']]: (action: Extract<Action, { do: Name }>, context: Context) => Result
}

/**
 * Calls the handler of the given action. TypeScript cannot relate the key of a table to the type of its entry
 * once both are unions; the cast that this requires is here instead of at each call.
 */
export function dispatch<Action extends { do: string }, Context, Result>(
  handlers: ActionHandlers<Action, Context, Result>,
  action: Action,
  context: Context,
): Result {
  const name: Action['do'] = action.do
  const handle = handlers[name] as (action: Action, context: Context) => Result
  return handle(action, context)
}
