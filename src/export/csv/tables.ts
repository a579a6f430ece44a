import type {LinkRole, Post, Talk} from '../../model.ts'

/** What the lines of a table are. */
export type CsvTable = 'talks' | 'questions' | 'links'

/** What is in a cell; nothing where there is nothing to say. */
export type Cell = string | number | undefined

/** A table: the names of its columns, and the lines of a post. */
interface Table {
  columns: readonly string[]
  rows(post: Post<unknown>, url: string | undefined): Cell[][]
}

/** Columns that every table begins with. */
const ofPost = ['path', 'postUrl', 'date', 'postTitle'] as const

/** Between several things in one cell. */
const between = '; '

/** The tables that can be made of posts. */
export const tables: Readonly<Record<CsvTable, Table>> = {
  talks: {
    columns: [
      ...ofPost,
      'talk',
      'title',
      'kind',
      'ordinal',
      'start',
      'end',
      'speakers',
      'organizations',
      'slides',
      'video',
      'line'
    ],
    rows: (post, url) =>
      post.talks.map((talk, index) => [
        ...postCells(post, url),
        index + 1,
        talk.title,
        talk.kind,
        talk.ordinal,
        talk.time?.start,
        talk.time?.end,
        joined(talk.speakers.map(({name, handle}) => name ?? handle)),
        joined(talk.speakers.map(({organization}) => organization)),
        linked(talk, 'slides'),
        linked(talk, 'video'),
        talk.position.start.line
      ])
  },
  questions: {
    columns: [
      ...ofPost,
      'talk',
      'talkTitle',
      'question',
      'text',
      'asker',
      'answer',
      'answeredBy',
      'line'
    ],
    rows: (post, url) =>
      post.questions.flatMap(({text, asker, answers, talk, position}, index) =>
        // An unanswered question has a line too.
        (answers.length > 0 ? answers : [undefined]).map((answer) => [
          ...postCells(post, url),
          ...talkCells(post, talk),
          index + 1,
          text,
          asker,
          answer?.text,
          answer?.speaker,
          position.start.line
        ])
      )
  },
  links: {
    columns: [
      ...ofPost,
      'talk',
      'talkTitle',
      'url',
      'text',
      'title',
      'kind',
      'role',
      'provider',
      'id',
      'line'
    ],
    rows: (post, url) =>
      post.links.map((link) => [
        ...postCells(post, url),
        ...talkCells(post, link.talk),
        link.url,
        link.text,
        link.title,
        link.kind,
        link.role,
        link.provider,
        link.id,
        link.position.start.line
      ])
  }
}

function postCells(
  {path, metadata}: Post<unknown>,
  url: string | undefined
): Cell[] {
  return [path, url, metadata.date?.date, metadata.title]
}

/** The number of a talk in its post, and its title. */
function talkCells({talks}: Post<unknown>, talk: number | undefined): Cell[] {
  return talk === undefined
    ? [undefined, undefined]
    : [talk + 1, talks[talk]?.title]
}

function linked({links}: Talk, role: LinkRole): string {
  return joined(links.filter((link) => link.role === role).map(({url}) => url))
}

function joined(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.filter(Boolean))].join(between)
}
