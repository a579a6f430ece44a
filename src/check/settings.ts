import type {RuleOptions, RuleSeverity} from './check.ts'
import {nearest} from './nearest.ts'
import {type RuleId, rules} from './rules.ts'

/** What is wanted of a rule: how grave it is, and its options. */
export type RuleSetting =
  | RuleSeverity
  | readonly [severity: RuleSeverity, options: RuleOptions]

/** What is wanted of some rules; the others are as they are by default. */
export type RuleSettings = {readonly [Id in RuleId]?: RuleSetting | undefined}

/** Rules as they are used. */
export type ResolvedRules = ReadonlyMap<
  string,
  {severity: RuleSeverity; options: RuleOptions}
>

const severities: readonly unknown[] = ['error', 'warning', 'info', 'off']

/**
 * Resolve what is wanted of the rules.
 *
 * @param settings
 *   Severity of each rule, or a pair of it and options.
 * @param name
 *   What the settings are called where something is wrong with them.
 * @throws TypeError
 *   Where a rule is unknown (with the nearest one), a severity is none, or an
 *   option is unknown or not a list of strings.
 */
export function resolvedRules(
  settings: RuleSettings = {},
  name = 'options.rules'
): ResolvedRules {
  if (!isRecord(settings))
    throw new TypeError(`Unexpected value, expected \`${name}\` as an object`)
  const resolved = new Map<
    string,
    {severity: RuleSeverity; options: RuleOptions}
  >(rules.map(({id, severity, options}) => [id, {severity, options}] as const))
  for (const [id, setting] of Object.entries(settings)) {
    const known = resolved.get(id)
    if (!known)
      throw new TypeError(
        `Unexpected rule \`${id}\` in \`${name}\`, expected one that there is${like(id, resolved.keys())}`
      )
    if (setting === undefined) continue
    const [severity, options = {}]: readonly [RuleSeverity, RuleOptions?] =
      typeof setting === 'string' ? [setting] : pair(setting, id, name)
    if (!severities.includes(severity))
      throw new TypeError(
        `Unexpected \`${severity}\` as \`${name}["${id}"]\`, expected \`error\`, \`warning\`, \`info\` or \`off\``
      )
    resolved.set(id, {
      severity,
      options: {...known.options, ...checked(options, known.options, id, name)}
    })
  }
  return resolved
}

function pair(
  setting: readonly [RuleSeverity, RuleOptions],
  id: string,
  name: string
): readonly [RuleSeverity, RuleOptions?] {
  if (Array.isArray(setting) && setting.length > 0 && setting.length < 3)
    return setting
  throw new TypeError(
    `Unexpected value as \`${name}["${id}"]\`, expected a severity, or a list of one and options`
  )
}

function checked(
  options: RuleOptions,
  known: RuleOptions,
  id: string,
  name: string
): RuleOptions {
  if (!isRecord(options))
    throw new TypeError(
      `Unexpected value as options of \`${name}["${id}"]\`, expected an object`
    )
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, key))
      throw new TypeError(
        `Unexpected option \`${key}\` of \`${name}["${id}"]\`, expected one that there is${like(key, Object.keys(known))}`
      )
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'string'))
      throw new TypeError(
        `Unexpected value, expected \`${key}\` of \`${name}["${id}"]\` as a list of strings`
      )
  }
  return options
}

/** The nearest of some names, to end a sentence with. */
function like(word: string, words: Iterable<string>): string {
  const near = nearest(word, words, Math.max(3, Math.ceil(word.length / 2)))
  return near ? `, as \`${near}\`` : ''
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
