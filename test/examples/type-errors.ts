import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

/** What the compiler has against a module that stands in a folder. */
export function typeErrors(folder: string, source: string): string[] {
  const name = join(folder, 'typed.ts')
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    esModuleInterop: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    typeRoots: [
      fileURLToPath(new URL('../../node_modules/@types', import.meta.url))
    ]
  }
  const host = ts.createCompilerHost(options)
  const {fileExists, getSourceFile} = host
  host.fileExists = (file) => file === name || fileExists(file)
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest)
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
