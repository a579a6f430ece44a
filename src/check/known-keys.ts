/**
 * Keys of front matter that generators and their themes know, or that people
 * use, so that none of them is taken for a slip of another; in lower case,
 * without `-` and `_`.
 */
export const knownKeys: ReadonlySet<string> = new Set(
  (
    'aliases author authors authored avatar background blog body captions ' +
    'categories category categorys comment comments commentary cover created ' +
    'date dates description descriptions details draft event events excerpt ' +
    'exclude export feature featured gallery header heading headline headings ' +
    'image images index keyword keywords lastmod lastmodified lang language ' +
    'languages layout layouts linktitle location locale menu meta modified ' +
    'music notes outputs outline parent permalink permalinks position ' +
    'preview pubdate publish publishdate publisher published publishedat ' +
    'redirect redirectfrom redirectto reference references resources rating ' +
    'reviewed section sections seotitle series session share sidebar site ' +
    'slides slug source sources speaker speakers sponsor sponsors status ' +
    'sticky style styles subtitle subtitles subject summary summaries ' +
    'tag tags tagline tagged talk talks taxonomies team template text theme ' +
    'themes thumb thumbnail time titles title titled titleen titlecn ' +
    'tldr topic topics toc track transcript translated translation ' +
    'translations translator type update updated updatedat updates url urls ' +
    'user username version video videos weight'
  ).split(' ')
)
