import { readFileSync } from 'node:fs'

/** What this script was given: the JSON file that its first argument names. */
export const readInput = <T>(): T => JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as T

/** Tells the parent how far the work is, or its result: one line of JSON. */
export const say = (what: { share: number } | { result: unknown }): void => console.log(JSON.stringify(what))
