import type {markdownToMdast} from 'satteri'

/** Sätteri's parser. */
export type Native = typeof markdownToMdast

/** Looked for once a process, as it is loaded once, or warned of once. */
let loaded: {parse: Native | undefined} | undefined

/**
 * Sätteri's parser; nothing where it cannot be loaded, which is warned of once.
 *
 * Its binding is a binary for a platform, and a platform may have none. An
 * `import` that fails would take this module with it, and one that waits needs
 * a promise; so it is required, at the first post. `require` takes ES modules
 * since Node 20.19, and `process.getBuiltinModule` gives it to us without an
 * import of Node's, so that browsers and bundlers, which look no further, load
 * this module too, and parse by remark.
 */
export function native(): Native | undefined {
  loaded ??= {parse: load()}
  return loaded.parse
}

function load(): Native | undefined {
  // Not there in a browser, or but a part of it, whatever its types say.
  const host: Partial<NodeJS.Process> | undefined = globalThis.process
  if (!host?.getBuiltinModule) return
  try {
    const {createRequire} = host.getBuiltinModule('node:module')
    return createRequire(import.meta.url)('satteri').markdownToMdast
  } catch (error) {
    host.emitWarning?.(
      `Sätteri cannot be loaded, so posts are parsed by remark, which is slower: ${error}`,
      {code: 'TALKMARK_SLOW'}
    )
    return
  }
}
