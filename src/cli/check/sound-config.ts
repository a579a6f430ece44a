import type {Config, Override} from '../../check/config.ts'
import {nearest} from '../../check/nearest.ts'
import {type RuleSettings, resolvedRules} from '../../check/settings.ts'
import {settings} from '../../options.ts'

/** What of a config is sound, and what is wrong with the rest. */
export interface Sound {
  config: Config
  problems: string[]
}

const keys = ['rules', 'ignore', 'overrides', 'schema', 'languages']
const overrideKeys = ['files', 'rules']

/**
 * Check a config: each of its parts that is wrong is a problem, told in a
 * sentence that names what was meant, and is left out.
 *
 * @param name
 *   What the config is called.
 */
export function configProblems(value: unknown, name: string): Sound {
  const problems: string[] = []
  const config: Config = {}
  if (!isRecord(value))
    return {config, problems: [`${name}: expected an object`]}
  attempt(() => known(value, keys, name))
  const {ignore, overrides, schema, languages} = value
  config.rules = soundRules(value.rules, `${name}: rules`)
  if (ignore !== undefined)
    attempt(() => {
      config.ignore = globs(ignore, `${name}: ignore`)
    })
  if (overrides !== undefined)
    attempt(() => {
      config.overrides = list(overrides, `${name}: overrides`).flatMap(
        (override, index) => soundOverride(override, `overrides[${index}]`)
      )
    })
  if (typeof schema === 'string') config.schema = schema
  else if (schema !== undefined)
    attempt(() => {
      config.schema = option({schema}, `${name}: schema`).schema
    })
  if (languages !== undefined)
    attempt(() => {
      config.languages = option({languages}, `${name}: languages`).languages
    })
  return {config, problems}

  function attempt(action: () => void): void {
    try {
      action()
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }

  /** Rules one by one, so that one that is wrong costs itself alone. */
  function soundRules(value: unknown, place: string): RuleSettings {
    const sound: Record<string, unknown> = {}
    if (value === undefined) return {}
    attempt(() => {
      for (const [id, setting] of Object.entries(record(value, place)))
        attempt(() => {
          // What is not a setting is what this is to find out.
          resolvedRules({[id]: setting} as RuleSettings, place)
          sound[id] = setting
        })
    })
    // Each of them was checked.
    return sound as RuleSettings
  }

  function soundOverride(value: unknown, path: string): Override[] {
    const place = `${name}: ${path}`
    let files: readonly string[] = []
    attempt(() => {
      known(record(value, place), overrideKeys, place)
    })
    if (!isRecord(value)) return []
    attempt(() => {
      const given = value.files
      files = globs(
        typeof given === 'string' ? [given] : given,
        `${place}.files`
      )
    })
    return [{files, rules: soundRules(value.rules, `${place}.rules`)}]
  }
}

/** An option that the core has too. */
function option(
  given: Record<string, unknown>,
  place: string
): ReturnType<typeof settings> {
  try {
    return settings(given)
  } catch (error) {
    const [, expected = 'another value'] =
      /expected `[^`]+` (as .+)$/.exec(String(error)) ?? []
    throw new TypeError(`${place}: expected ${expected.replace('as ', '')}`)
  }
}

function known(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  place: string
): void {
  const unknown = Object.keys(value).filter((key) => !names.includes(key))
  const messages = unknown.map((key) => {
    const near = nearest(key, names, 3)
    return `${place}: unknown key \`${key}\`, expected ${
      near ? `\`${near}\`` : names.map((name) => `\`${name}\``).join(', ')
    }`
  })
  if (messages.length > 0) throw new TypeError(messages.join('; '))
}

function globs(value: unknown, place: string): string[] {
  return list(value, place).map((glob) => {
    if (typeof glob === 'string') return glob
    throw new TypeError(`${place}: expected a list of strings`)
  })
}

function list(value: unknown, place: string): unknown[] {
  if (Array.isArray(value)) return value
  throw new TypeError(`${place}: expected a list`)
}

function record(value: unknown, place: string): Record<string, unknown> {
  if (isRecord(value)) return value
  throw new TypeError(`${place}: expected an object`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
