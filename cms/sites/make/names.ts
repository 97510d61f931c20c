import type { Words } from '../../content/types/contentType.ts'
import { slugify } from '../../fields/slugify.ts'

const KINDS = { Xã: 'Commune', Phường: 'Ward', 'Đặc khu': 'Special Zone' } as const

/** The fields from which the names of a unit are derived. */
export interface NamedUnit {
  name: string
  fullName: string
  type: string
}

/** 'Xã Bắc Hà', 'Bắc Hà Commune'. */
export const communeName = ({ name, fullName, type }: NamedUnit): Words => ({
  vi: fullName,
  en: type in KINDS ? `${name} ${KINDS[type as keyof typeof KINDS]}` : name,
})

/** 'xã Bắc Hà': within a sentence the unit's kind, with which its name begins, is in lower case. */
export const withinSentence = (name: string): string =>
  name.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase('vi'))

/** 'Ủy ban nhân dân xã Bắc Hà' */
export const committeeName = (unit: NamedUnit): Words => ({
  vi: `Ủy ban nhân dân ${withinSentence(unit.fullName)}`,
  en: `People's Committee of ${communeName(unit).en}`,
})

const COMMITTEE = /^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s/iu
export const isCommittee = (name: string): boolean => COMMITTEE.test(name.normalize('NFC'))

/** The office of the committee runs the provincial portal itself, so it has no site. */
const DEPARTMENT = /^(sở|ban|thanh tra)\s/iu
export const isDepartment = (name: string): boolean => DEPARTMENT.test(name.normalize('NFC'))

/**
 * The first label of a host name: the full name without diacritics, its words joined by hyphens, without the name of
 * the province (Decree 224/2026, Art 11.4: so-tu-phap, xa-bac-ha).
 * @param province 'Tỉnh Lào Cai'
 */
export function hostSlug(name: string, province: string): string {
  const [slug, tail] = [slugify(name), `-${slugify(province)}`]
  return slug.endsWith(tail) ? slug.slice(0, -tail.length) : slug
}
