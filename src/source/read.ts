import type {VFile} from 'vfile'
import type {Message} from '../model.ts'
import {type Document, document} from './document.ts'

/** Text of a post, and what was wrong with its bytes. */
export interface Reading {
  document: Document
  messages: Message[]
}

/** Read a post from text, bytes or a file. */
export function read(
  input: string | Uint8Array | VFile,
  path: string | undefined
): Reading {
  return {document: document(String(input), path), messages: []}
}
