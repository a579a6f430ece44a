import {readdir, realpath, stat} from 'node:fs/promises'
import {isAbsolute, join, relative, sep} from 'node:path'

/** Something in a folder that can be a post or hold posts. */
export interface Entry {
  name: string
  /** `outside` is a link to a file that is not in the root. */
  kind: 'file' | 'folder' | 'outside'
}

/**
 * List what a folder holds.
 *
 * A symbolic link to a file is that file. A link to a folder is left out, as
 * are pipes, sockets and devices. A link to nothing stays in: to read it says
 * what is wrong.
 *
 * @param folder
 *   Path of the folder.
 * @param root
 *   Real path of the folder that no link may lead out of.
 */
export async function entries(folder: string, root: string): Promise<Entry[]> {
  const result: Entry[] = []
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const {name} = entry
    if (entry.isDirectory()) result.push({name, kind: 'folder'})
    else if (entry.isFile()) result.push({name, kind: 'file'})
    else if (entry.isSymbolicLink()) {
      const kind = await kindOfLink(join(folder, name), root)
      if (kind) result.push({name, kind})
    }
  }
  return result
}

async function kindOfLink(
  link: string,
  root: string
): Promise<'file' | 'outside' | undefined> {
  try {
    if (!(await stat(link)).isFile()) return
    return isInside(await realpath(link), root) ? 'file' : 'outside'
  } catch {
    return 'file'
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
