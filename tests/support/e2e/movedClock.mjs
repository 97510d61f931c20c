// Loaded before a process of a test (`node --import`): moves its clock ahead by the milliseconds in MOVED_CLOCK_FILE,
// which the test may change.
import { readFileSync } from 'node:fs'

const RealDate = Date
const realNow = RealDate.now
let ahead = 0

function read() {
  const written = Number(readFileSync(process.env.MOVED_CLOCK_FILE, 'utf8'))
  if (Number.isFinite(written)) ahead = written
}

const now = () => realNow() + ahead

read()
setInterval(read, 50).unref()
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
RealDate.prototype.constructor = globalThis.Date
