import {blockInputs} from './block-inputs.ts'
import {inlineInputs} from './inline-inputs.ts'

/** A text of about so many characters. */
export type Input = (size: number) => string

/** Texts that take parsers long, or too deep, by what they are made of. */
export const inputs: Readonly<Record<string, Input>> = {
  ...inlineInputs,
  ...blockInputs
}
