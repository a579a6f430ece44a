import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

test('who asks may once speak of themselves where who answers always does', () => {
  const {questions} = parsePost(`---
title: Les objets connectés avec Una Vale
---

**Nora: Peux-tu te présenter?** **Una:** Je suis consultante.

**Nora: Tu vas parler d’objets. Mais c'est quoi exactement ?** **Una:** Je dirais des choses qui parlent.

**Nora: Quelle est ton expérience?** **Una:** J’ai découvert ce monde à travers mon stage.

**Nora: C’était dans les livres que je lisais. Es-tu plutôt livres ou films ?** **Una:** J’aime les deux.

**Nora: Fais-tu des conférences depuis longtemps?** **Una:** J’en fais depuis deux ans.

**Nora: Que dirais-tu à celles qui ont peur?** **Una:** Je leur dirais d’y aller.
`)
  expect(questions.map(({text}) => text.slice(0, 12))).toEqual([
    'Peux-tu te p',
    'Tu vas parle',
    'Quelle est t',
    'C’était dans',
    'Fais-tu des ',
    'Que dirais-t'
  ])
  expect(questions[3]?.answers[0]?.text).toBe('J’aime les deux.')
})
