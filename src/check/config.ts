import type {StandardSchemaV1} from '@standard-schema/spec'
import type {LanguagePack} from '../language/pack.ts'
import type {RuleSettings} from './settings.ts'

/**
 * What a project says of its posts, as the default export of
 * `talkmark.config.js` or `.mjs`, in `talkmark.config.json`, or under
 * `talkmark` in `package.json`.
 */
export interface Config {
  /** How grave each rule is, and its options. */
  rules?: RuleSettings | undefined
  /** Files that are not checked, as in a `.gitignore` beside the config. */
  ignore?: readonly string[] | undefined
  /** Rules for some files; where several match, the last one wins. */
  overrides?: readonly Override[] | undefined
  /**
   * Schema of the front matter: any Standard Schema (from a module), or the
   * path of a JSON Schema, relative to the config.
   */
  schema?: StandardSchemaV1 | string | undefined
  /** Packs of words, in place of those that come with the package. */
  languages?: readonly LanguagePack[] | undefined
}

/** Rules for some files. */
export interface Override {
  /** Which files, as in a `.gitignore` beside the config. */
  files: string | readonly string[]
  rules: RuleSettings
}
