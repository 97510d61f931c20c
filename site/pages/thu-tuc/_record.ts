import type { APIContext } from 'astro'
import { createHash } from 'node:crypto'
import { procedureDataPath, type ProcedureFormat } from '../../paths.ts'
import { readCode } from '../../views/procedures/code.ts'
import { PROCEDURE_TYPES, toAlternates } from '../../views/procedures/formats.ts'

const headersOf = (format: ProcedureFormat) => ({
  'content-type': `${PROCEDURE_TYPES[format]}; charset=utf-8`,
  'cache-control': 'public, max-age=60',
  'access-control-allow-origin': '*',
})

const MISSING = { error: { status: 404, message: 'Không có thủ tục này / No such procedure' } }

const etagOf = (text: string) => `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`

/**
 * Answers with the record of a procedure in a format: 404 where there is none, 301 for the long form of its code, 304
 * where the reader has it.
 * @param write the record of the procedure with a code; null when there is none
 */
export async function answerRecord(
  { params, request }: Pick<APIContext, 'params' | 'request'>,
  format: ProcedureFormat,
  write: (code: string) => Promise<string | null>,
): Promise<Response> {
  const headers = headersOf(format)
  const asked = readCode(params.code)
  if (asked.kind === 'long') {
    return new Response(null, { status: 301, headers: { location: procedureDataPath(asked.code, format) } })
  }
  const code = asked.kind === 'code' ? asked.code : null
  const text = code && (await write(code))
  if (!code || !text) return Response.json(MISSING, { status: 404, headers: headersOf('json') })
  const etag = etagOf(text)
  const found = { ...headers, etag, link: toAlternates(code, format) }
  const isSame = request.headers.get('if-none-match')?.includes(etag)
  return isSame ? new Response(null, { status: 304, headers: found }) : new Response(text, { headers: found })
}
