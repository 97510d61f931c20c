import { expect, test } from 'vitest'
import { makePaperKindFinder } from '../../../cms/import/paperKinds.ts'
import { loadContent } from '../../../cms/seed/content.ts'
import { linesOf } from '../import/data.ts'

const kinds = await loadContent('paper-kinds')

test('a kind of paper claims its names alone', () => {
  const find = makePaperKindFinder(
    kinds.map(({ name, otherNames }) => ({
      id: name.vi,
      name: name.vi,
      otherNames: otherNames?.join('\n') ?? '',
    })),
  )
  for (const { name, otherNames = [] } of kinds)
    for (const spelling of [name.vi, ...otherNames])
      expect([spelling, find(spelling)]).toEqual([spelling, name.vi])
})

test('procedures by which one gets a paper, and rules on what the state holds, are in the sample', () => {
  const codes = new Set(
    ['procedures', 'procedures-national'].flatMap((file) => linesOf(`${file}.jsonl`)).map(({ code }) => code),
  )
  const numbers = new Set(linesOf('legal-documents.jsonl').map(({ number }) => number))
  for (const { name, procedure, ruleNumber } of kinds) {
    expect([name.vi, procedure === undefined || codes.has(procedure)]).toEqual([name.vi, true])
    expect([name.vi, ruleNumber === undefined || numbers.has(ruleNumber)]).toEqual([name.vi, true])
  }
})
