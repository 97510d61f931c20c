import type { Payload } from 'payload'

export const isIndexed = (collection: string) => collection !== ''
export const makeIndexAgreeWithPublic = async (_payload: Payload, _collection: string, _id: string) => {}
