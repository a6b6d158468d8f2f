import { defineConfig } from 'vitest/config'

export default defineConfig(({ mode }) => ({
  test: {
    // What takes minutes is named *.full.ts.
    include: [mode === 'full' ? 'test/**/*.{test,full}.ts' : 'test/**/*.test.ts'],
    // How long a thing takes is for `npm run bench`; these only end what hangs, on a machine that is busy with other things.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // The dictionary of the segmenter belongs to the process, so workers are processes; it takes most of a second to
    // load, so a worker keeps what it has loaded from file to file.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
  },
}))
