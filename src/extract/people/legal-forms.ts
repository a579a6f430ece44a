/**
 * Legal forms that end the name of a company: folded, and written in capitals
 * where they stand: `Voiles SA`.
 */
export const legalForms: ReadonlySet<string> = new Set(
  'ab ag as bv eirl eurl kg kk ltda nv plc sa sarl sas se sl spa srl ug'.split(
    ' '
  )
)
