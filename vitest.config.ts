import type {ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/examples/**', 'node_modules/**'],
    // What a test starts, a Node or a compiler, may have to wait its turn.
    testTimeout: 30_000,
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: 'tsconfig.json'
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Files that are types alone, and those that a child process runs.
      exclude: [
        'src/model.ts',
        'src/language/pack.ts',
        'src/posts/{order,request,result}.ts',
        'src/posts/{child,guard}.ts',
        'src/cli/bin.ts'
      ],
      reporter: [['text', {skipFull: true}]],
      thresholds: {lines: 95, branches: 95}
    }
  }
}

export default config
