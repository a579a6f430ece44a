export {
  type AstroContext,
  type AstroEntry,
  type AstroLoader,
  type AstroOptions,
  type AstroRendered,
  isPost,
  postLoader
} from './integrations/astro.ts'
export {
  type AstroData,
  remarkLayoutPost,
  type SatteriContext,
  satteriLayoutPost
} from './integrations/astro-layouts.ts'
export type {OnError} from './integrations/options.ts'
