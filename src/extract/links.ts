import type {Root} from 'mdast'
import type {Link, LinkRole} from '../model.ts'
import type {FrontMatter} from '../parse/front-matter.ts'
import type {Document} from '../source/document.ts'

/** Words that say what a link leads to. */
export interface LinkWords {
  /** What a short text, such as `Slides` or `投影片`, says of its link. */
  role(text: string): LinkRole | undefined
}

/** Every link of a post, in document order; those of front matter first. */
export function links(
  _tree: Root,
  _document: Document,
  _matter: FrontMatter,
  _words?: LinkWords
): Link[] {
  return []
}
