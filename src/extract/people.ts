import type {Speaker} from '../model.ts'
import {assembly, type Somebody} from './people/assembly.ts'
import {choice} from './people/choice.ts'
import type {PeopleContext} from './people/context.ts'
import {firstTitle, knownText} from './people/known-text.ts'
import {markedParts} from './people/marked-parts.ts'
import {namedText} from './people/name-score.ts'
import {parts} from './people/parts.ts'
import {spaced} from './people/words.ts'
import {marksOf, type Piece, piece, positionOf} from './piece.ts'

export type {Names, PeopleContext, PersonContext} from './people/context.ts'
export {personhood} from './people/personhood.ts'

/** Code units that are looked at: more is no list of people. */
const limit = 400

/** Code units of a name that nothing else is known of. */
const longest = 48

/**
 * People named in a stretch that is known to name one or more, in the order
 * written, with what it says of role and organization.
 *
 * A short stretch that tells nothing of itself is a name as it stands.
 */
export function people(some: Piece, context: PeopleContext): Speaker[] {
  const {line, start} = some
  const text = spaced(line.text.slice(0, Math.min(some.end, start + limit)))
  const named = namedText(text, context)
  const known = knownText(named, firstTitle(named, start))
  const {placed} = choice(
    markedParts(parts(named, start), {...some, end: text.length}),
    known
  )
  const found = assembly(placed, text)
  const [first] = placed.filter(({score}) => score < 2)
  if (found.length === 0 && first && first.end - first.start <= longest)
    found.push({name: {start: first.start, end: first.end}})
  return found.map((one) => speaker(one, line, context))
}

function speaker(
  {name: whole, handle, role, organization, url}: Somebody,
  line: Piece['line'],
  {document}: PeopleContext
): Speaker {
  const {text} = line
  const name = whole && withoutGenitive(whole, text)
  const result: Speaker = {}
  const account =
    handle && text.slice(handle.start, handle.end).replace(/^[@＠]/, '')
  if (name) result.name = text.slice(name.start, name.end)
  else if (account) result.name = account
  if (account) result.handle = account
  if (role) result.role = text.slice(role.start, role.end)
  if (organization)
    result.organization = text.slice(organization.start, organization.end)
  const stretches = [name, handle].filter((one) => one !== undefined)
  const target =
    stretches
      .map(({start, end}) => marksOf({line, start, end}, 'link')[0]?.url)
      .find((one) => one !== undefined) ??
    (url && text.slice(url.start, url.end))
  if (target !== undefined) result.url = target
  const place = name ?? handle ?? organization
  if (place)
    result.position = positionOf(piece(line, place.start, place.end), document)
  return result
}

/** `Ann Lee's and Bo Tran`: what is theirs is said of each. */
function withoutGenitive(
  {start, end}: {start: number; end: number},
  text: string
): {start: number; end: number} {
  const own = /['’]s?$/.exec(text.slice(start, end))
  return {start, end: own?.index ? start + own.index : end}
}
