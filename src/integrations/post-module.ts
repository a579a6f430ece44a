/**
 * Source of a module that exports data under names, and one of them as default.
 *
 * The data is JSON inside a string: in a literal, a key `__proto__` would be
 * none. It is marked pure, so that what nobody imports is left out of a bundle.
 */
export function postModule(
  data: Readonly<Record<string, unknown>>,
  main: string
): string {
  const exported = Object.entries(data).map(
    ([name, value]) =>
      `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
  )
  return `${exported.join('')}export default ${main}\n`
}
