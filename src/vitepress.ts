export type {OnError} from './integrations/options.ts'
export {
  type LoaderOptions,
  type PageData,
  type PageOptions,
  type PostsData,
  type PostsLoader,
  pagePost,
  postsLoader,
  type SiteConfig
} from './integrations/vitepress.ts'
