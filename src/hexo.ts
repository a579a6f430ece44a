export {
  type Hexo,
  type HexoOptions,
  type HexoPost,
  type HexoRoute,
  hexoPosts as default
} from './integrations/hexo.ts'
export type {OnError} from './integrations/options.ts'
