import {readdirSync, readFileSync} from 'node:fs'
import type {Post} from '../../../src/model.ts'

const folder = new URL('../../../fixtures/', import.meta.url)

/** The posts that are expected of each fixture, by its name. */
export const fixturePosts: ReadonlyMap<string, Post> = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [
      name,
      // Written by, and compared with, what gives posts.
      JSON.parse(
        readFileSync(new URL(`${name}/post.json`, folder), 'utf8')
      ) as Post
    ])
)
