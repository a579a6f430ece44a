import type {Options} from 'tsup'

const config: Options = {
  entry: {
    index: 'src/index.ts',
    fast: 'src/fast.ts',
    remark: 'src/remark.ts',
    lint: 'src/lint.ts',
    'json-ld': 'src/json-ld.ts',
    calendar: 'src/calendar.ts',
    csv: 'src/csv.ts',
    node: 'src/node.ts',
    vite: 'src/vite.ts',
    eleventy: 'src/eleventy.ts',
    hexo: 'src/hexo.ts',
    vitepress: 'src/vitepress.ts',
    astro: 'src/astro.ts',
    worker: 'src/posts/child.ts',
    guard: 'src/posts/guard.ts',
    'cli/bin': 'src/cli/bin.ts'
  },
  format: 'esm',
  target: 'node20',
  dts: true,
  clean: true,
  sourcemap: false,
  removeNodeProtocol: false,
  // Words of nine languages as they are, not as escapes.
  esbuildOptions(options) {
    options.charset = 'utf8'
  }
}

export default config
