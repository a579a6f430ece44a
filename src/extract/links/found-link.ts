import type {LinkKind, LinkSyntax} from '../../model.ts'

/** A link as it was found, before anything is known of where it leads. */
export interface FoundLink {
  url: string
  /** Plain text of the link, or alternative text of the image. */
  text: string
  title?: string
  kind: LinkKind
  syntax: LinkSyntax
  /** Full address, where `url` is only a part of it. */
  address?: string
  rendered?: false
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
}
