import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { doorSection } from '../../support/accessMatrix/doors.ts'
import { makeSamples } from '../../support/accessMatrix/documents.ts'
import { effectRows } from '../../support/accessMatrix/effects.ts'
import { fieldRows } from '../../support/accessMatrix/fields.ts'
import { makePersonas, type Persona } from '../../support/accessMatrix/personas.ts'
import { globalRows, ruleRows } from '../../support/accessMatrix/rules.ts'
import { countCells, toText, type Section } from '../../support/accessMatrix/table.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

/** Thousands of operations; a busy machine takes minutes. */
const PATIENCE = 900_000
const TABLE = fileURLToPath(new URL('matrix.txt', import.meta.url))

let running: Running
let payload: Payload
let own: string
let other: string
let personas: Persona[]
const sections: Section[] = []

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  own = String((await make(payload, 'agencies', 'published')).id)
  other = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
  personas = await makePersonas(payload, own)
})
afterAll(() => running.stop())

test(
  'every rule, field, operation and route answers each role as the table in the repository says',
  async () => {
    for (const { config } of Object.values(payload.collections)) {
      const samples = await makeSamples(payload, config, { own, other })
      const rows = await ruleRows(payload, { config, samples, personas })
      rows.push(...(await fieldRows(payload, config.flattenedFields, { personas, own })))
      sections.push({ title: config.slug, rows })
      if (!config.versions || !config.versions.drafts) continue
      sections.push({
        title: `${config.slug}, as it turns out`,
        rows: await effectRows(payload, { config, personas, own }),
      })
    }
    for (const config of payload.globals.config) {
      const rows = await globalRows(payload, config, personas)
      rows.push(...(await fieldRows(payload, config.flattenedFields, { personas, own })))
      sections.push({ title: `${config.slug} (global)`, rows })
    }
    sections.push(await doorSection(payload, { personas, own }))
    const text = toText(
      sections,
      personas.map(({ name }) => name),
    )
    if (process.env.UPDATE_MATRIX) writeFileSync(TABLE, text)
    console.log(`access matrix: ${countCells(sections)} cells`)
    expect(text).toBe(readFileSync(TABLE, 'utf8'))
  },
  PATIENCE,
)
