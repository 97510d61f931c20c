import { procedureDataPath, type ProcedureFormat } from '../../paths.ts'

/** The media types of the records of procedures. */
export const PROCEDURE_TYPES: Readonly<Record<ProcedureFormat, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
}

/** The other formats of a record, as the header `Link` (RFC 8288) names them. */
export const toAlternates = (code: string, own?: ProcedureFormat): string =>
  (Object.keys(PROCEDURE_TYPES) as ProcedureFormat[])
    .filter((format) => format !== own)
    .map(
      (format) => `<${procedureDataPath(code, format)}>; rel="alternate"; type="${PROCEDURE_TYPES[format]}"`,
    )
    .join(', ')
