import {defineCollection} from 'astro:content'
import {z} from 'astro/zod'
import type {Post} from 'talkmark'
import {isPost, postLoader} from 'talkmark/astro'

export const collections = {
  posts: defineCollection({
    loader: postLoader('**/*.md', {base: 'src/content/posts'}),
    schema: z.custom<Post>(isPost)
  })
}
