import { startBareServer } from '../../benchSearch/bareServer.ts'
import { readInput, say } from './say.ts'

/** An answer that is always the same; its body in base64. */
type Canned = { path: string; status: number; headers: Record<string, string>; body: string }

/** A Node server that does nothing but send prepared answers. */
const answers = new Map(
  readInput<Canned[]>().map(({ path, body, ...rest }) => [
    path,
    { ...rest, body: Buffer.from(body, 'base64') },
  ]),
)
const { url } = await startBareServer((path) => answers.get(path) ?? Buffer.alloc(0))
say({ result: url })
