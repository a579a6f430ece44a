import type {Config} from '../../check/config.ts'

/** A config with where it is from. */
export interface FoundConfig {
  config: Config
  /** Folder that its globs are relative to. */
  folder: string
  /** Its file; absent where there is none. */
  file?: string
}
