import { escapeXml, xmlText } from '../xml.ts'

export type Format = 'json' | 'xml'
export const FORMATS = ['json', 'xml'] as const

/** A value of GeoReport: a text, number or truth, or null; in XML, an empty element. */
type Value = string | number | boolean | null
export interface Row {
  [name: string]: Value | Row | readonly (Row | string)[]
}

const TYPES = { json: 'application/json; charset=utf-8', xml: 'application/xml; charset=utf-8' }

/** The element of each row of a list, as the specification names it. */
const ROWS: Record<string, string> = {
  ...{ service_requests: 'request', services: 'service', errors: 'error', attributes: 'attribute' },
  ...{ endpoints: 'endpoint', formats: 'format' },
}

type Written = Row[string]

const isList = (value: Written): value is readonly (Row | string)[] => Array.isArray(value)

function element(name: string, value: Written): string {
  if (value === null) return `<${name}/>`
  if (isList(value))
    return `<${name}>${value.map((row: Row | string) => element(ROWS[name] ?? name, row)).join('')}</${name}>`
  if (typeof value === 'object')
    return `<${name}>${Object.entries(value)
      .map(([inner, one]) => element(inner, one))
      .join('')}</${name}>`
  return `<${name}>${escapeXml(xmlText(String(value)))}</${name}>`
}

interface Said {
  /** The outermost element of the XML; JSON has what is in it. */
  name: string
  body: Row | readonly Row[]
}

/** An answer of GeoReport v2 in the format of its address. */
export function writeAnswer(
  { name, body }: Said,
  format: Format,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const text =
    format === 'json'
      ? JSON.stringify(body)
      : `<?xml version="1.0" encoding="utf-8"?>\n${element(name, body)}\n`
  return new Response(text, {
    status,
    headers: {
      ...{ 'content-type': TYPES[format], 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
      ...headers,
    },
  })
}
