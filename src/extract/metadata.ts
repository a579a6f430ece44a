import type {Metadata} from '../model.ts'
import type {FrontMatter} from '../parse/front-matter.ts'

/** Metadata of a post: its front matter, and each fact under one name. */
export function metadata(
  matter: FrontMatter,
  path: string | undefined
): Metadata {
  void path
  return {
    data: matter.data,
    positions: matter.positions,
    authors: [],
    tags: [],
    categories: []
  }
}
