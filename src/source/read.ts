import type {VFile} from 'vfile'
import type {Message} from '../model.ts'
import {type Document, document} from './document.ts'
import {bytesCut, textCut} from './limits/cut.ts'
import {message} from './message.ts'

/** Text of a post, and what was wrong with its bytes. */
export interface Reading {
  document: Document
  messages: Message[]
}

/** How many places are reported; a binary file has one every few bytes. */
const most = 10

/**
 * Read a post from text, bytes or a file.
 *
 * Bytes are UTF-8; a byte order mark stays in the text. Where they are not,
 * the text has U+FFFD and each place an error. UTF-16 is refused. Of a file
 * that is too large the first lines are read.
 *
 * @param input
 *   The post. A file without a value is an empty post.
 * @param path
 *   Path of the post; default: that of the file.
 * @param bytes
 *   How large it may be, as UTF-8.
 * @throws TypeError
 *   Where `input` is none of these.
 */
export function read(
  input: string | Uint8Array | VFile,
  path: string | undefined,
  bytes: number = Number.POSITIVE_INFINITY
): Reading {
  if (typeof input === 'string') {
    const cut = textCut(input, bytes)
    const reading = {
      document: document(input.slice(0, cut), path),
      messages: []
    }
    return cut === undefined ? reading : cutOff(reading, bytes)
  }
  if (input instanceof Uint8Array) {
    const cut = bytesCut(input, bytes)
    const reading = decoded(input.subarray(0, cut), path)
    return cut === undefined ? reading : cutOff(reading, bytes)
  }
  if (isFile(input)) return read(input.value ?? '', path ?? input.path, bytes)
  throw new TypeError(
    `Unexpected ${typeof input}, expected \`source\` as a string, a Uint8Array or a VFile`
  )
}

/** What is read of a file that is too large. */
function cutOff({document, messages}: Reading, bytes: number): Reading {
  const end = document.text.length
  const reason = `Unexpected file of more than ${bytes} bytes, expected at most as many; what follows is not read`
  const position = document.position(end, end)
  return {
    document,
    messages: [...messages, message('limit-bytes', reason, {position})]
  }
}

/** Whether a value is a VFile, of this copy of vfile or of another. */
function isFile(value: unknown): value is VFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    'messages' in value
  )
}

/** It keeps nothing from one text to the next. */
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

function decoded(bytes: Uint8Array, path: string | undefined): Reading {
  const [first, second] = bytes
  if (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  )
    return refused(path)
  const text = decoder.decode(bytes)
  const file = document(text, path)
  const places = text.includes('\ufffd') ? badPlaces(bytes) : []
  const rest = places.length - most
  return {
    document: file,
    messages: places.slice(0, most).map(({byte, start, end}, index) => {
      const value = byte.toString(16).toUpperCase().padStart(2, '0')
      const more =
        rest > 0 && index === most - 1 ? ` (and ${rest} more places)` : ''
      return message(
        'encoding-utf-8',
        `Unexpected byte \`0x${value}\`, expected UTF-8; save the file in that encoding${more}`,
        {position: file.position(start, end)}
      )
    })
  }
}

function refused(path: string | undefined): Reading {
  const file = document('', path)
  return {
    document: file,
    messages: [
      message(
        'encoding-utf-16',
        'Unexpected UTF-16, expected UTF-8; save the file in that encoding',
        {position: file.position(0, 0), expected: ['UTF-8']}
      )
    ]
  }
}

interface BadPlace {
  /** The first bad byte. */
  byte: number
  /** Where its U+FFFD stand in the text. */
  start: number
  end: number
}

/**
 * Where bytes are not UTF-8: each run of them, with the place that a decoder
 * gives it (WHATWG Encoding, section 8.1.1: one U+FFFD for each longest
 * beginning of a sequence).
 */
function badPlaces(bytes: Uint8Array): BadPlace[] {
  const places: BadPlace[] = []
  let units = 0
  let behind = 0
  for (const [index, byte] of bytes.entries()) {
    if (index < behind) continue
    const {length, valid} = sequenceOf(byte, bytes, index + 1)
    const last = places.at(-1)
    if (!valid && last?.end === units) last.end++
    else if (!valid) places.push({byte, start: units, end: units + 1})
    units += length === 4 && valid ? 2 : 1
    behind = index + length
  }
  return places
}

/** The sequence that a byte leads, or as much of one as is right. */
function sequenceOf(
  lead: number,
  bytes: Uint8Array,
  next: number
): {length: number; valid: boolean} {
  if (lead < 0x80) return {length: 1, valid: true}
  const width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (lead < 0xc2 || lead > 0xf4) return {length: 1, valid: false}
  let length = 1
  for (const byte of bytes.subarray(next, next + width - 1)) {
    const low = length > 1 ? 0x80 : (lowest[lead] ?? 0x80)
    const high = length > 1 ? 0xbf : (highest[lead] ?? 0xbf)
    if (byte < low || byte > high) return {length, valid: false}
    length++
  }
  return {length, valid: length === width}
}

/** What may follow some first bytes: no overlong form, no surrogate. */
const lowest: Record<number, number> = {224: 0xa0, 240: 0x90}
const highest: Record<number, number> = {237: 0x9f, 244: 0x8f}
