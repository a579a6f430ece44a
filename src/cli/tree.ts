import {basename} from 'node:path/posix'
import type {Metadata, Post} from '../model.ts'
import {faint, paint, type Span} from '../report/paint.ts'
import {branches} from './branches.ts'
import {type Canvas, draw} from './draw.ts'
import {shown} from './shown.ts'
import {wrap} from './wrap.ts'

/** Lines that the title, and each line of facts, may take. */
const longest = 4

/** A post as a tree to read: what it is, and below that what it holds. */
export function tree(post: Post, canvas: Canvas): string {
  return head(post, canvas) + draw(branches(post), canvas)
}

function head(post: Post, {columns, inColor}: Canvas): string {
  const {path, metadata} = post
  const title = metadata.title || (path ? basename(path) : 'Untitled post')
  const facts = [shown(path ?? ''), ofMetadata(metadata), counts(post)]
  const room = {columns: columns - 2, lines: longest}
  const lines = [
    ...wrap([{text: shown(title), style: 'title'}], room),
    ...facts.filter(Boolean).flatMap((fact) => wrap([faint(fact)], room))
  ]
  return lines
    .map((line, index) => {
      const mark: Span = index === 0 ? {text: '◆ ', style: 'talk'} : faint('│ ')
      return `${paint([mark, ...line], inColor)}\n`
    })
    .join('')
}

function ofMetadata({date, authors, tags, draft}: Metadata): string {
  return [
    date ? [date.date, date.time].filter(Boolean).join(' ') : '',
    authors.length > 0 ? `by ${authors.map(({name}) => name).join(', ')}` : '',
    tags.length > 0 ? `tagged ${tags.join(', ')}` : '',
    draft ? 'draft' : ''
  ]
    .filter(Boolean)
    .map((fact) => shown(fact))
    .join(' · ')
}

function counts({talks, questions, links}: Post): string {
  return [
    count(talks.length, 'talk'),
    count(questions.length, 'question'),
    count(links.length, 'link')
  ].join(' · ')
}

function count(number: number, noun: string): string {
  return `${number || 'no'} ${noun}${number === 1 ? '' : 's'}`
}
