import { development, developmentSettings } from './start/development.ts'
import { live } from './start/live.ts'
import { Run } from './start/run.ts'

Object.assign(process.env, developmentSettings(process.env))
await live(new Run(development))
