import type {Person, Speaker} from '../../model.ts'
import {address} from './address.ts'
import type {OrganizationNode, PersonNode} from './graph.ts'

/** Somebody who wrote a post; an address of mail is nobody else's business. */
export function author({name, handle, url, organization}: Person): PersonNode {
  return person(name, {handle, url, organization})
}

/**
 * Somebody who gives a talk; a company where that is all that is known, and
 * nobody where nothing is.
 */
export function performer(
  speaker: Speaker,
  base: string | undefined
): (PersonNode | OrganizationNode)[] {
  const {handle, organization} = speaker
  const name = speaker.name || handle
  if (name) return [person(name, speaker, base)]
  return organization ? [{'@type': 'Organization', name: organization}] : []
}

/** Somebody by name alone. */
export function named(name: string | undefined): {author?: PersonNode} {
  return name ? {author: {'@type': 'Person', name}} : {}
}

function person(
  name: string,
  of: {
    [Name in 'handle' | 'url' | 'role' | 'organization']?: string | undefined
  },
  base?: string
): PersonNode {
  const {handle, role} = of
  const url = of.url === undefined ? undefined : address(of.url, base)
  const organization: OrganizationNode | undefined = of.organization
    ? {'@type': 'Organization', name: of.organization}
    : undefined
  return {
    '@type': 'Person',
    name,
    ...(handle && handle !== name && {alternateName: handle}),
    ...(url !== undefined && {url}),
    ...(role && {jobTitle: role}),
    // Who has a job there works for it; a group or a school may only have them.
    ...(organization &&
      (role ? {worksFor: organization} : {affiliation: organization}))
  }
}
