import type {Wording} from './wording.ts'

/** Rules about talks and questions. */
export const talks: readonly Wording[] = [
  {
    rule: 'answer-without-question',
    bad: 'A: You can.\n\nQ: Do I need two?\n\nA: One.\n\nQ: In winter?\n\nA: Two.\n\nQ: Who mends it?\n\nA: We.\n\n',
    good: 'Q: Do I need two?\n\nA: One.\n\nQ: In winter?\n\nA: Two.\n\nQ: Who mends it?\n\nA: We.\n\n',
    found:
      '1:1 Unexpected answer `A: You can.` to no question, expected one before it; write it, or mark it as a question'
  },
  {
    rule: 'question-without-answer',
    bad: 'Q: Do I need two?\n\nA: One.\n\nQ: In winter?\n\nA: Two.\n\nQ: Who mends it?\n\nA: We.\n\nQ: At night?\n',
    good: 'Q: Do I need two?\n\nA: One.\n\nQ: In winter?\n\nA: Two.\n\nQ: Who mends it?\n\nA: We.\n\nQ: Thank you.\n',
    found:
      '13:4 Unexpected question `At night?` without an answer, expected one as the others have; write it'
  },
  {
    rule: 'questions-empty',
    bad: '## Q&A\n',
    good: '## Q&A\n\nText.\n',
    found:
      '1:1 Unexpected heading `Q&A` with nothing below it, expected questions; write them, or remove it'
  },
  {
    rule: 'talk-duplicate',
    bad: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Old mills by Tom Bell\n\nText.\n',
    good: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Old mills by Ann Ruiz\n\nText.\n',
    found:
      '5:7 Unexpected second talk `Old mills` of the same speakers, expected each talk once; remove one, or correct it'
  },
  {
    rule: 'talk-not-in-programme',
    bad: '# Meetup\n\n## Agenda\n\n- Small pumps\n- Deep wells\n\n## Small pumps by Ida Moor\n\n## Deep wells by Ann Ruiz\n\n## Old mills by Tom Bell\n',
    good: '# Meetup\n\n## Agenda\n\n- Small pumps\n- Deep wells\n- Old mills\n\n## Small pumps by Ida Moor\n\n## Deep wells by Ann Ruiz\n\n## Old mills by Tom Bell\n',
    found:
      '12:4 Unexpected talk `Old mills`, which the programme does not list as it does the others, expected it there; add it, or write its title the same way'
  },
  {
    rule: 'talk-only-in-programme',
    bad: '# Meetup\n\n## Agenda\n\n- Small pumps\n- Deep wells\n- Old mills\n\n## Small pumps by Ida Moor\n\n## Deep wells by Ann Ruiz\n',
    good: '# Meetup\n\n## Agenda\n\n- Small pumps\n- Deep wells\n\n## Small pumps by Ida Moor\n\n## Deep wells by Ann Ruiz\n',
    found:
      '7:3 Unexpected entry `Old mills` of the programme, of which the post tells nothing, expected a part for it as for the others; write it',
    options: {rules: {'talk-only-in-programme': ['error', {}]}}
  },
  {
    rule: 'talk-ordinal',
    bad: '## 1. Small pumps by Ida Moor\n\n## 2. Deep wells by Ann Ruiz\n\n## 4. Old mills by Tom Bell\n',
    good: '## 1. Small pumps by Ida Moor\n\n## 2. Deep wells by Ann Ruiz\n\n## 3. Old mills by Tom Bell\n',
    found:
      '5:7 Unexpected number `4` behind `2`, expected `3`; number the talks in a row'
  },
  {
    rule: 'talk-slides-twice',
    bad: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Deep wells by Ann Ruiz\n\nText.\n\n[Slides](a.pdf) [Slides](b.pdf)\n',
    good: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Deep wells by Ann Ruiz\n\nText.\n\n[Slides](a.pdf)\n',
    found:
      '9:17 Unexpected second link to slides `b.pdf` of `Deep wells`, expected one, as on line 9; remove the one that is not of this talk',
    options: {rules: {'talk-slides-twice': ['error', {}]}}
  },
  {
    rule: 'talk-without-content',
    bad: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Deep wells by Ann Ruiz\n\nText.\n\n## 3. Small pumps by Ida Moor\n',
    good: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Deep wells by Ann Ruiz\n\nText.\n\n## 3. Small pumps by Ida Moor\n\nText.\n',
    found:
      '9:7 Unexpected heading of `Small pumps` with nothing below it, expected text as below the others; write it, or remove the heading',
    options: {rules: {'talk-without-content': ['error', {}]}}
  },
  {
    rule: 'talk-without-speaker',
    bad: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Deep wells\n\nText.\n\n## 3. Small pumps by Ida Moor\n\nText.\n',
    good: '## 1. Old mills\n\nText.\n\n## 2. Deep wells\n\nText.\n\n## 3. Small pumps by Ida Moor\n\nText.\n',
    found:
      '5:7 Unexpected talk `Deep wells` without a speaker, expected one as the other talks have; write who gives it'
  },
  {
    rule: 'talk-without-title',
    bad: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. TBA by Ann Ruiz\n\nText.\n\n## 3. Small pumps by Ida Moor\n\nText.\n',
    good: '## 1. Old mills by Tom Bell\n\nText.\n\n## 2. Deep wells by Ann Ruiz\n\nText.\n\n## 3. Small pumps by Ida Moor\n\nText.\n',
    found:
      '5:7 Unexpected talk of `Ann Ruiz` without a title, expected one as the other talks have; write it'
  }
]
