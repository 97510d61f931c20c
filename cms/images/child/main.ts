// A separate process for each picture, without settings or secrets: bytes on stdin, the job as argument, the response
// on stdout.
import { setPriority } from 'node:os'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { writeAnswer, type Job } from '../answer.ts'
import { makeParts, reasonOf } from './make.ts'

/** A lower priority than the servers for editors and readers. */
const LOW_PRIORITY = 10
const DECODERS = ['Jpeg', 'Png', 'Webp', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`)

setPriority(LOW_PRIORITY)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: DECODERS })
sharp.concurrency(1)
sharp.cache(false)

const job = JSON.parse(process.argv[2] ?? '') as Job
const answer = await makeParts(await buffer(process.stdin), job).catch(reasonOf)
process.stdout.write(writeAnswer(answer))
