/** What a worker runs, built beside the doors. */
export const workerFile: URL = new URL('worker.js', import.meta.url)
