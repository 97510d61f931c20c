import { createServer, type IncomingMessage } from 'node:http'
import { getPayload, handleEndpoints } from 'payload'
import config from '../../../../payload.config.ts'

/**
 * The REST API of the whole CMS in a process of its own, which a test may kill: `node servedCms.ts`, with the settings
 * in its environment, at CMS_URL. Says `ready` when it answers.
 */
const payload = await getPayload({ config })

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const server = createServer((asked, answer) => {
  const serve = async () => {
    const { method = 'GET', url = '' } = asked
    const body = await readBody(asked)
    const headers = asked.headers as Record<string, string>
    const request = new Request(payload.config.serverURL + url, {
      ...{ method, headers },
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    answer.writeHead(response.status, Object.fromEntries(response.headers))
    answer.end(Buffer.from(await response.arrayBuffer()))
  }
  serve().catch(() => answer.destroy())
})
server.listen(Number(new URL(payload.config.serverURL).port), '127.0.0.1', () => console.log('ready'))
