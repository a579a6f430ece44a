export type {OnError} from './integrations/options.ts'
export {
  type ViteContext,
  type ViteError,
  type ViteHotContext,
  type ViteHotUpdate,
  type ViteModule,
  type ViteOptions,
  type VitePlugin,
  type ViteUpdateType,
  vitePosts as default
} from './integrations/vite.ts'
