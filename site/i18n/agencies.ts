import { dictionary } from './dictionary.ts'

export const agencies = dictionary({}, {})
