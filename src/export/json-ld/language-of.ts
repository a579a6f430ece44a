import type {Metadata} from '../../model.ts'

/** The language of a post as BCP 47 has it, which `zh_TW` is not. */
export function languageOf({language}: Metadata<unknown>): {
  inLanguage?: string
} {
  return language ? {inLanguage: language.replaceAll('_', '-')} : {}
}
