import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

/** What Turtle says. @throws where it is no Turtle */
export const parseTurtle = (text: string): Store =>
  new Store(new Parser({ format: 'text/turtle' }).parse(text))

const localName = (iri = '') => iri.replace(/^.*[#/:]/, '')

/** Checks data against the shapes of CPSV-AP in cpsvShapes.ttl. @returns 'Channel identifier MinCount' per violation */
export function makeCpsvCheck(): (data: Store) => Promise<string[]> {
  const shapes = readFileSync(new URL('./cpsvShapes.ttl', import.meta.url), 'utf8')
  const validator = new SHACLValidator(parseTurtle(shapes))
  return async (data) => {
    const { results } = await validator.validate(data)
    return results.map(({ focusNode, path, sourceConstraintComponent }) => {
      const type = data.getObjects(
        focusNode as never,
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
        null,
      )[0]
      const what = localName(sourceConstraintComponent?.value).replace('ConstraintComponent', '')
      return `${localName(type?.value)} ${localName((path as { value?: string } | null)?.value)} ${what}`
    })
  }
}
