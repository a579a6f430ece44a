import {afterAll, beforeAll, expect, test} from 'vitest'
import {said, textsOf} from './evenings.ts'
import {quoted} from './quoted.ts'
import {type Site, site, type Variant} from './site.ts'
import {typeErrors} from './type-errors.ts'

/** An example of a host. */
export interface Example {
  /** Name of its folder, and of its page of documentation. */
  name: string
  /** The pages that it builds. */
  pages: readonly string[]
  /** The post about gulls. */
  post: string
  /** What breaks the post. Default: a list in YAML that does not begin. */
  broken?: readonly [from: string, to: string]
  /** Edit the site so that it warns of broken posts, and goes on. */
  warn(home: Site): unknown
  /** Names of the host and of talkmark used as the types of both say. */
  typed?: string
  /** What makes another site of it. */
  variant?: Variant
}

/** What holds for each example; gives the site, for what holds for one. */
export function siteLaws({
  name,
  pages,
  post,
  broken = ['tags: [', 'tags: ]'],
  warn,
  typed,
  variant
}: Example): () => Site {
  let home: Site
  const built = (): string => pages.map((page) => home.read(page)).join('\n')
  const withPost = <Result>(
    from: string,
    to: string,
    run: () => Result
  ): Result => {
    const before = home.replace(post, from, to)
    const result = run()
    home.write(post, before)
    return result
  }

  beforeAll(() => {
    home = site(name, variant)
  })

  afterAll(() => home?.remove())

  test(`the pages of ${name} show every talk, speaker and question`, () => {
    expect(home.run('build')).toMatchObject({code: 0})
    const html = built()
    expect(textsOf(html)).toEqual(expect.arrayContaining([...said]))
    expect(html).toContain(quoted(name))
  })

  test(`a post that changed changes the pages of ${name}`, () => {
    withPost('Logs That Float', 'Logs That Sink', () => home.run('build'))
    const texts = textsOf(built())
    expect(texts).toContain('Logs That Sink')
    expect(texts).not.toContain('Logs That Float')
  })

  test(`a broken post fails the build of ${name} at its line and column`, () => {
    const {code, text} = withPost(...broken, () => home.run('build'))
    expect(text.replaceAll(`${home.folder}/`, '')).toContain(
      quoted(name, 'text')
    )
    expect(code).not.toBe(0)
  })

  // A date that there is not, as what no host can read is left out by some.
  test(`it warns where the options of ${name} say so`, () => {
    warn(home)
    const {code, text} = withPost('05-14', '02-30', () => home.run('build'))
    expect(text).toMatch(/harbour-evening\.md:3:7 Unexpected date/u)
    expect(code).toBe(0)
    expect(textsOf(built())).toEqual(expect.arrayContaining([...said]))
  })

  if (typed !== undefined)
    test(`types of ${name} and of talkmark agree`, () => {
      const source = `${typed}const wrong: never = talkmark\n`
      expect(typeErrors(home.folder, source)).toEqual([
        expect.stringContaining("is not assignable to type 'never'")
      ])
    })

  return () => home
}
