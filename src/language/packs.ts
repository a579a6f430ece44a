import type {LanguagePack} from './pack.ts'

/** The packs that come with the package. */
export const languages: readonly LanguagePack[] = []
