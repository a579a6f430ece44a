import type {ViteUserConfig} from 'vitest/config'

/** Examples are installed from a registry and built: not for every run. */
const config: ViteUserConfig = {
  test: {
    include: ['test/examples/**/*.test.ts'],
    globalSetup: 'test/examples/packed.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each takes a processor and more.
    fileParallelism: false
  }
}

export default config
