import {describe, expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {folder} from './folder.ts'
import {run} from './io.ts'

describe('help', () => {
  test('--version is the version of the package', async () => {
    expect(await run(['--version'])).toEqual({
      code: 0,
      out: `${manifest.version}\n`,
      err: ''
    })
  })

  test('--help names the commands, on standard output', async () => {
    const {code, out, err} = await run(['--help'])
    expect(out).toMatch(/^Usage: talkmark \[options\] \[command\]\n/u)
    expect(out).toMatch(/\n {2}parse /u)
    expect([code, err]).toEqual([0, ''])
  })

  test('parse --help has the options, examples and exit codes', async () => {
    const {code, out, err} = await run(['parse', '--help'])
    expect(out).toMatchInlineSnapshot(`
      "Usage: talkmark parse [options] [path...]

      Read posts and write their models

      Arguments:
        path                 files, folders, globs, or - for standard input

      Options:
        -f, --format <name>  json: one document; ndjson: a line a post; tree: to read;
                             json-ld: for search engines; ics: a calendar; csv-…: a
                             table (choices: "json", "ndjson", "tree", "json-ld",
                             "ics", "csv-talks", "csv-questions", "csv-links")
        --pretty             indent the JSON; many posts are then an array
        --time-zone <name>   time zone of the calendar, as IANA names it: Asia/Taipei
        --explain            say why units became talks and questions, or not
        --stdin-path <path>  path of the post on standard input
        --ndjson-in          read paths, or {"path", "source"} as JSON, from standard
                             input, a line each
        --parser <name>      what parses Markdown, to the same model (choices:
                             "satteri", "remark", default: "satteri")
        --workers <number>   processes that read posts; 0: this one alone (default:
                             one a processor, up to 4)
        --deadline <ms>      milliseconds that a post may take (default: 2000)
        -h, --help           print this help

      Posts are files, folders (searched for .md, .markdown and their like), globs,
      or - for standard input. One post gives one JSON document; a folder, a glob or
      several paths give a line of JSON for each post, ordered by path. A calendar and
      a table are one for all posts.

      Examples:
        $ talkmark parse post.md
        $ talkmark parse --format tree post.md
        $ talkmark parse content/posts > posts.ndjson
        $ talkmark parse 'posts/**/*.md' | jq -r '.talks[].title'
        $ talkmark parse --format json-ld post.md
        $ talkmark parse --format ics --time-zone Asia/Taipei posts > talks.ics
        $ talkmark parse --format csv-talks posts > talks.csv
        $ cat post.md | talkmark parse --stdin-path _posts/2016-03-19-flink.md -
        $ find . -name '*.md' | talkmark parse --ndjson-in > posts.ndjson

      Exit codes:
        0  every post was read
        1  a post has an error, as in its front matter; its model is written still
        2  a path could not be read, or the command was not understood

      With --ndjson-in, each line gives a line, in order: the model, or
      {"path": …, "failure": …}. It exits with 1 if there was a failure, else with 0,
      and uses one worker unless told otherwise.

      "
    `)
    expect([code, err]).toEqual([0, ''])
  })
})

test('check --help has the formats, examples and exit codes', async () => {
  const {code, out, err} = await run(['check', '--help'])
  expect(out).toMatch(/^Usage: talkmark check \[options\] \[path\.\.\.\]\n/u)
  expect(out.replace(/\s+/gu, ' ')).toContain(
    'text, json, ndjson, github, sarif, gitlab, junit or markdown'
  )
  expect(out).toContain('\nExit codes:\n')
  expect([code, err]).toEqual([0, ''])
})

describe('misuse is a line on standard error and exit code 2', () => {
  test.each([
    [
      ['parse', '--prety', 'a.md'],
      "unknown option '--prety' (Did you mean --pretty?)"
    ],
    [['parse'], "missing required argument 'path'"],
    [
      ['parse', '--format', 'xml', 'a.md'],
      "option '-f, --format <name>' argument 'xml' is invalid. " +
        'Allowed choices are json, ndjson, tree, json-ld, ics, csv-talks, csv-questions, csv-links.'
    ],
    [
      ['parse', '--pretty', '--format', 'tree', 'a.md'],
      "option '--pretty' cannot be used with '--format tree'"
    ],
    [
      ['parse', '--stdin-path', 'a.md', 'b.md'],
      "option '--stdin-path' is for standard input, " +
        "expected '-' among the paths"
    ],
    [
      ['parse', '--workers', '-1', 'a.md'],
      "option '--workers <number>' argument '-1' is invalid. " +
        'Expected a whole number, 0 or more.'
    ],
    [
      ['parse', '--deadline', '0', 'a.md'],
      "option '--deadline <ms>' argument '0' is invalid. " +
        'Expected a whole number, 1 or more.'
    ],
    [['pars'], "unknown command 'pars' (Did you mean parse?)"],
    [
      ['parse', '--x\n::error::\u001b[31m', 'a.md'],
      "unknown option '--x\\x0a\\x3a:error::\\x1b[31m'"
    ]
  ])('%j', async (argv, reason) => {
    expect(await run(argv)).toEqual({
      code: 2,
      out: '',
      err: `talkmark: ${reason}; see \`talkmark --help\`\n`
    })
  })

  test('no command at all gives the help', async () => {
    const {code, out, err} = await run([])
    expect(err).toMatch(/^Usage: talkmark /u)
    expect([code, out]).toEqual([2, ''])
  })
})

describe('outputs', () => {
  test('a reader that stops early ends the run quietly', async () => {
    const cwd = await folder({'a.md': '# A\n', 'b.md': '# B\n'})
    let writes = 0
    const {code, err} = await run(['parse', '.'], {
      cwd,
      stdout: {
        write: async () => {
          writes++
          throw Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})
        }
      }
    })
    expect([code, err, writes]).toEqual([0, '', 1])
  })

  test('another error of an output is thrown', async () => {
    const cwd = await folder({'a.md': '# A\n'})
    const write = async (): Promise<void> => {
      throw Object.assign(new Error('no space left'), {code: 'ENOSPC'})
    }
    await expect(
      run(['parse', 'a.md'], {cwd, stdout: {write}})
    ).rejects.toThrow('no space left')
  })

  test('a post is written only when the one before is', async () => {
    const cwd = await folder({'a.md': '# A\n', 'b.md': '# B\n'})
    let open = 0
    let most = 0
    await run(['parse', '.'], {
      cwd,
      stdout: {
        write: async () => {
          open++
          most = Math.max(most, open)
          await new Promise((resolve) => setTimeout(resolve, 1))
          open--
        }
      }
    })
    expect([open, most]).toEqual([0, 1])
  })
})
