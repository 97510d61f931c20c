import { live } from './start/live.ts'
import { Run } from './start/run.ts'

await live(new Run())
