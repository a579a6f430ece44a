import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {ja} from './ja.ts'
import {ko} from './ko.ts'
import type {LanguagePack} from './pack.ts'
import {pt} from './pt.ts'
import {ru} from './ru.ts'
import {zh} from './zh.ts'

/** The packs that come with the package. */
export const languages: readonly LanguagePack[] = [
  en,
  zh,
  ja,
  ko,
  fr,
  de,
  es,
  pt,
  ru
]
