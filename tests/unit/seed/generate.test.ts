import { describe, expect, it } from 'vitest'
import { generateLegalDocuments } from '../../../cms/generate/legalDocuments.ts'
import { generateNews } from '../../../cms/generate/news.ts'
import { generateProcedures } from '../../../cms/generate/procedures.ts'
import { vocabulary } from '../../../cms/generate/vocabulary.ts'
import { toSearchDocument } from '../../../search/documents.ts'
import { fold } from '../../../search/fold.ts'

const first = <T>(items: Iterable<T>) => [...items]

describe('generated documents', () => {
  it('are the same for the same seed, however many are made, and others for another', () => {
    expect(first(generateNews(3))).toEqual(first(generateNews(6)).slice(0, 3))
    expect(first(generateProcedures(40))).toEqual(first(generateProcedures(60)).slice(0, 40))
    expect(first(generateLegalDocuments(3, 'a'))).not.toEqual(first(generateLegalDocuments(3, 'b')))
  })

  it('make documents that the public can find', () => {
    const documents = [
      ...first(generateNews(5)).map((doc) => toSearchDocument('news', doc)),
      ...first(generateProcedures(5)).map((doc) => toSearchDocument('procedures', doc)),
      ...first(generateLegalDocuments(5)).map((doc) => toSearchDocument('legal-documents', doc)),
    ]
    for (const doc of documents) {
      expect(doc?.title).toMatch(/^\p{Lu}/u)
      expect(JSON.stringify(doc)).not.toMatch(/[{][a-z0-9-]+[}]|undefined| {2}/)
    }
  })

  it('are as many as a province has, each with a name or number of its own that no real one has', () => {
    const { procedureNames, documentNumbers } = vocabulary()
    const names = first(generateProcedures(1679)).map(({ name }) => fold(name.vi))
    const numbers = first(generateLegalDocuments(13_663)).map(({ number }) => fold(number))
    expect(new Set(names).size).toBe(1679)
    expect(new Set(numbers).size).toBe(13_663)
    expect(
      [...names, ...numbers].filter((name) => procedureNames.has(name) || documentNumbers.has(name)),
    ).toEqual([])
  })

  it('have news of 150 to 400 words', () => {
    for (const news of generateNews(100)) {
      const words = toSearchDocument('news', news)?.body.split(' ').length ?? 0
      expect(words).toBeGreaterThanOrEqual(150)
      expect(words).toBeLessThanOrEqual(400)
    }
  })
})
