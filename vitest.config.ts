import type {ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: 'tsconfig.json'
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Files that are types alone, and the one that a child process runs.
      exclude: ['src/model.ts', 'src/language/pack.ts', 'src/cli/bin.ts'],
      reporter: ['text', 'html'],
      thresholds: {lines: 95, branches: 95}
    }
  }
}

export default config
