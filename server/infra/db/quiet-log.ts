import type { Db } from './open'

/**
 * Settings under which PostgreSQL's log does not quote what people sent: its errors do, as in `invalid input
 * syntax for type integer: "…"`, `Key (phone)=(…) already exists` and `Failing row contains (…)`. The server logs
 * the same errors by their code.
 */
export const quietLog = {
  log_min_messages: 'log', // above errors
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse', // without DETAIL
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

/** Values that quote nothing either. Of the other settings none matters while these have such values. */
const quiet: Record<string, RegExp> = {
  log_min_messages: /^(log|fatal|panic)$/,
  log_min_error_statement: /^(fatal|panic)$/,
  log_parameter_max_length: /^0$/,
  log_parameter_max_length_on_error: /^0$/,
}

/** A sentence for each setting of this database under which its log quotes what people sent. */
export async function findQuotingSettings(db: Db): Promise<string[]> {
  const names = Object.keys(quiet)
  const found = await db<{ name: keyof typeof quietLog; setting: string }[]>`
    select name, setting from pg_settings where name in ${db(names)} order by name`
  return found
    .filter(({ name, setting }) => !quiet[name]!.test(setting))
    .map(
      ({ name, setting }) =>
        `PostgreSQL's log may quote what people send: ${name} is ${setting}. ` +
        `Expected: ${quietLog[name]} (docs/operations.md).`,
    )
}
