import {isAccountOf} from './account.ts'
import type {Placed} from './choice.ts'
import {isHanNickname} from './han-nickname.ts'
import {scriptOf} from './words.ts'

/** A stretch of a text. */
export interface Stretch {
  start: number
  end: number
}

/** Somebody, as stretches of the text that names them. */
export interface Somebody {
  name?: Stretch
  handle?: Stretch
  role?: Stretch
  organization?: Stretch
  url?: Stretch
}

interface Draft extends Somebody {
  roles: Stretch[]
  organizations: Stretch[]
  /** Whether it is joined to the one in front by a word for `and`. */
  isJoined: boolean
}

/** People that a run of segments names, in the order written. */
export function assembly(placed: readonly Placed[], text: string): Somebody[] {
  const segments = nicknamed(placed, text).filter(({label}) => label !== 'skip')
  const first = segments.findIndex(isName)
  if (first < 0) return unnamed(segments, text)
  const leads = segments
    .slice(0, first)
    .some(({label}) => label === 'role' || label === 'organization')
  const drafts: Draft[] = []
  let pending = draft()
  let isFresh = false
  for (const segment of segments) {
    const current = drafts.at(-1)
    const {label, inside} = segment
    if (isName(segment)) {
      if (current && isSame(current, segment, text)) {
        add(current, segment, text)
        continue
      }
      const one = draft(leads ? pending : undefined)
      one.isJoined = segment.joint === 'and'
      add(one, segment, text)
      drafts.push(one)
      isFresh = true
    } else if (label === 'url') {
      if (current) current.url = stretch(segment)
    } else if (leads && !(inside && current)) {
      if (isFresh) pending = draft()
      isFresh = false
      add(pending, segment, text)
    } else if (current) add(current, segment, text)
  }
  if (!leads) share(drafts)
  return drafts.map((one) => somebody(one, text))
}

/** `nick (@account)`: a word of its own in front of an account is a name. */
function nicknamed(placed: readonly Placed[], text: string): Placed[] {
  return placed.map((one, index) => {
    const next = placed[index + 1]
    const isNickname =
      !placed.slice(0, index + 1).some(isName) &&
      next?.label === 'handle' &&
      next.joint === 'open' &&
      one.label !== 'role' &&
      /^\S{2,14}$/.test(text.slice(one.start, one.end))
    return isNickname ? {...one, label: 'name'} : one
  })
}

function draft(from?: Draft): Draft {
  return {
    roles: [...(from?.roles ?? [])],
    organizations: [...(from?.organizations ?? [])],
    isJoined: false
  }
}

/** Whether a name or handle says again who was named in front of it. */
function isSame(current: Draft, segment: Placed, text: string): boolean {
  if (segment.label === 'handle')
    return !current.handle && segment.joint !== 'and'
  if (!current.name)
    return segment.joint === 'open' || segment.joint === 'space'
  if (segment.joint !== 'open') return false
  const name = text.slice(current.name.start, current.name.end)
  const other = text.slice(segment.start, segment.end)
  return (
    scriptOf(name) !== scriptOf(other) ||
    isAccountOf(name, other) ||
    isHanNickname(name, other)
  )
}

function add(one: Draft, segment: Placed, text: string): void {
  const {label} = segment
  if (label === 'role') one.roles.push(stretch(segment))
  else if (label === 'organization') one.organizations.push(stretch(segment))
  else if (label === 'handle') one.handle = stretch(segment)
  else if (one.name && isAccountOf(sliced(one.name), sliced(segment)))
    one.handle = stretch(segment)
  else if (one.name)
    one.name = closed({start: one.name.start, end: segment.end}, text)
  else one.name = stretch(segment)

  function sliced({start, end}: Stretch): string {
    return text.slice(start, end)
  }
}

/** What stands behind several people is said of all of them. */
function share(drafts: readonly Draft[]): void {
  for (let index = drafts.length - 1; index > 0; index--) {
    const one = drafts[index]
    const previous = drafts[index - 1]
    if (!one?.isJoined || !previous) continue
    if (previous.roles.length || previous.organizations.length) continue
    previous.roles = one.roles
    previous.organizations = one.organizations
  }
}

/** Somebody of whom only a company or a job is known. */
function unnamed(segments: readonly Placed[], text: string): Somebody[] {
  const one = draft()
  for (const segment of segments)
    if (segment.label === 'url') one.url = stretch(segment)
    else add(one, segment, text)
  return one.organizations.length ? [somebody(one, text)] : []
}

function somebody(one: Draft, text: string): Somebody {
  const {name, handle, url, roles, organizations} = one
  const result: Somebody = {}
  if (name) result.name = name
  if (handle) result.handle = handle
  if (url) result.url = url
  if (roles.length > 1 && organizations.length > 1) {
    const role = around([...roles, ...organizations], text)
    if (role) result.role = role
    return result
  }
  const role = around(roles, text)
  const organization = around(together(organizations, roles), text)
  if (role) result.role = role
  if (organization && !holds(role, organization))
    result.organization = organization
  return result
}

/** The first of some stretches, and those behind with no other in between. */
function together(
  stretches: readonly Stretch[],
  others: readonly Stretch[]
): Stretch[] {
  const [first] = stretches
  if (!first) return []
  return stretches.filter(
    ({start}) =>
      !others.some((one) => one.start >= first.end && one.start < start)
  )
}

function holds(one: Stretch | undefined, other: Stretch): boolean {
  return one !== undefined && one.start <= other.start && one.end >= other.end
}

/** From the first of some stretches to the last. */
function around(
  stretches: readonly Stretch[],
  text: string
): Stretch | undefined {
  if (stretches.length === 0) return undefined
  const start = Math.min(...stretches.map((one) => one.start))
  const end = Math.max(...stretches.map((one) => one.end))
  return closed({start, end}, text)
}

/** With the bracket behind that closes one in it. */
function closed({start, end}: Stretch, text: string): Stretch {
  const inside = text.slice(start, end)
  const isOpen = /[(（][^)）]*$/.test(inside)
  return {start, end: isOpen && /[)）]/.test(text.charAt(end)) ? end + 1 : end}
}

function stretch({start, end}: Placed): Stretch {
  return {start, end}
}

function isName({label}: Placed): boolean {
  return label === 'name' || label === 'handle'
}
