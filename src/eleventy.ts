export {
  type EleventyConfig,
  type EleventyData,
  type EleventyOptions,
  type EleventyPage,
  eleventyPosts as default,
  type FrontMatterEngine
} from './integrations/eleventy.ts'
export type {OnError} from './integrations/options.ts'
