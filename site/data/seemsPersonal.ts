import { looksPersonal } from '../../search/query.ts'

/** Whether a text may name a person, so that its writer is asked to look again. */
export const seemsPersonal = (text: string): boolean => looksPersonal(text)
