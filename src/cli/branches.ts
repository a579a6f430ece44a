import type {
  Explanation,
  Link,
  Message,
  Position,
  Post,
  Question,
  Speaker,
  Talk
} from '../model.ts'
import {faint, type Span} from '../report/paint.ts'
import type {Branch} from './draw.ts'
import {shown} from './shown.ts'

/** The longest address that is shown, in code units. */
const longestUrl = 300

/**
 * What a post holds, as branches of a tree: its talks with speakers, questions
 * and links, what belongs to no talk, what could not be read, and why.
 */
export function branches(post: Post): Branch[] {
  const {talks, questions, links, messages, explanations = []} = post
  const of = talks.length > 0 ? 'Other ' : ''
  return [
    ...talks.map(talkBranch),
    ...group(`${of}questions`, questions.filter(isFree).map(questionBranch)),
    ...group(`${of}links`, links.filter(isFree).map(linkBranch)),
    ...group('messages', messages.map(messageBranch)),
    ...group('why', explanations.map(explanationBranch))
  ]
}

/** Whether something belongs to no talk. */
function isFree({talk}: {talk?: number}): boolean {
  return talk === undefined
}

function group(name: string, children: Branch[]): Branch[] {
  return children.length === 0
    ? []
    : [{text: [{text: capital(name), style: 'title'}], children, isApart: true}]
}

function talkBranch(talk: Talk): Branch {
  const {kind, ordinal, title, time, position} = talk
  const name = ordinal === undefined ? kind : `${kind} ${ordinal}`
  const when = time ? `${time.start}${time.end ? `–${time.end}` : ''}, ` : ''
  return {
    text: [
      {text: capital(name), style: 'talk'},
      faint(' · '),
      title ? {text: shown(title), style: 'title'} : faint('without a title'),
      faint(` (${when}line ${position.start.line})`)
    ],
    children: [
      ...talk.speakers.map(speakerBranch),
      ...talk.questions.map(questionBranch),
      ...talk.links.map(linkBranch)
    ],
    isApart: true
  }
}

function speakerBranch(speaker: Speaker): Branch {
  const {name, handle, role, organization} = speaker
  const account = handle && handle !== name ? `@${shown(handle)}` : ''
  const work = [role, organization].filter(Boolean).join(', ')
  return {
    label: {text: 'speaker', style: 'speaker'},
    text: [
      {text: name ? shown(name) : account, style: 'name'},
      ...(name && account ? [faint(` (${account})`)] : []),
      ...(work ? [{text: ` — ${shown(work)}`}] : [])
    ]
  }
}

function questionBranch({text, asker, answers}: Question): Branch {
  return {
    label: {text: 'question', style: 'question'},
    text: said(text, asker),
    children: answers.map((answer) => ({
      label: {text: 'answer', style: 'answer'},
      text: said(answer.text, answer.speaker)
    }))
  }
}

function said(text: string, who: string | undefined): Span[] {
  return [
    ...(who ? [{text: `${shown(who)}: `, style: 'name'} as const] : []),
    {text: shown(text)}
  ]
}

function linkBranch({url, text, kind, role}: Link): Branch {
  const address: Span = {text: shown(url, longestUrl), style: 'url'}
  const words = shown(text)
  return {
    label: {text: role ?? kind, style: 'link'},
    text:
      words === '' || words === address.text
        ? [address]
        : [{text: words}, faint(' → '), address]
  }
}

function messageBranch({severity, reason, ruleId, position}: Message): Branch {
  return {
    label: {text: severity, style: severity},
    text: [{text: shown(reason)}, faint(` (${ruleId}${place(position)})`)]
  }
}

function explanationBranch(why: Explanation): Branch {
  const {unit, taken, text, evidence, position} = why
  return {
    label: {text: taken ? unit : `no ${unit}`, style: taken ? unit : 'faint'},
    text: [{text: shown(text)}, faint(` (line ${position.start.line})`)],
    children: evidence.map((words) => ({text: [faint(shown(words))]}))
  }
}

function place(position: Position | undefined): string {
  return position ? `, ${position.start.line}:${position.start.column}` : ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
