import { isWithinDays, type Day } from '../../content/day.ts'
import { idOf } from '../../content/record.ts'
import type { ComponentTier } from '../../content/sites.ts'
import type { Words } from '../../content/types/contentType.ts'
import type { Agency, Site, Unit } from '../../payload-types.ts'
import { communeName, committeeName, hostSlug, isCommittee, isDepartment } from './names.ts'

/** The tiers whose sites can be created from stored data. */
export const MADE_TIERS = ['department', 'commune'] as const satisfies readonly ComponentTier[]
export type MadeTier = (typeof MADE_TIERS)[number]

/** An agency to create along with the site. */
export interface NewAgency {
  key: string
  name: Words
}

/** A site to create. */
export interface NewSite {
  tier: MadeTier
  slug: string
  name: { vi: string; en?: string }
  agency: { id: string } | NewAgency
  unit?: { id: string; code: string }
}

/** Why a site cannot be created: its address is taken, or its agency is a draft or in the trash. */
export type Obstacle = 'address' | 'agency'

/** Which sites to create, which exist, and which are blocked. */
export interface Plan {
  missing: NewSite[]
  kept: string[]
  refused: { slug: string; why: Obstacle }[]
}

export type KnownUnit = Pick<Unit, 'id' | 'code' | 'name' | 'fullName' | 'type' | 'validFrom' | 'validTo'>
export type KnownAgency = Pick<Agency, 'id' | 'name' | 'tier' | 'unit'> & { nameEn?: string }
export type KnownSite = Pick<Site, 'slug' | 'agency' | 'unit'>

/** The stored records that the plan depends on. */
export interface Known {
  province: string
  units: KnownUnit[]
  agencies: KnownAgency[]
  /** Keys of agencies that are not public. */
  hiddenKeys: string[]
  sites: KnownSite[]
}

const departments = ({ agencies, province }: Known): NewSite[] =>
  agencies
    .filter(({ tier, name }) => tier === 'province' && isDepartment(name))
    .map(({ id, name, nameEn }) => ({
      tier: 'department',
      slug: hostSlug(name, province),
      name: { vi: name, ...(nameEn && { en: nameEn }) },
      agency: { id },
    }))

/** The committees of the communes, by their unit. */
const committees = ({ agencies }: Known) =>
  new Map(
    agencies
      .filter(({ tier, unit, name }) => tier === 'commune' && unit && isCommittee(name))
      .map((agency) => [idOf<string>(agency.unit), agency]),
  )

function communes(known: Known, day: Day): NewSite[] {
  const byUnit = committees(known)
  return known.units
    .filter(({ validFrom, validTo }) => isWithinDays(day, validFrom, validTo))
    .map((unit) => ({
      tier: 'commune',
      slug: hostSlug(unit.fullName, known.province),
      name: communeName(unit),
      agency: byUnit.get(unit.id) ?? { key: `ubnd-${unit.code}`, name: committeeName(unit) },
      unit: { id: unit.id, code: unit.code },
    }))
}

/** Whether a site belongs to the agency or the unit, whatever its current name. */
const isOf = (site: KnownSite, { agency, unit }: NewSite) =>
  ('id' in agency && idOf(site.agency) === agency.id) || (unit !== undefined && idOf(site.unit) === unit.id)

/**
 * Plans which sites of a tier to create.
 * @param day sites are created for the units that exist on this day
 */
export function planSites(tier: MadeTier, known: Known, day: Day): Plan {
  const wanted = tier === 'commune' ? communes(known, day) : departments(known)
  const plan: Plan = { missing: [], kept: [], refused: [] }
  const slugs = new Set(known.sites.map(({ slug }) => slug))
  for (const site of wanted) {
    if (known.sites.some((stored) => isOf(stored, site))) plan.kept.push(site.slug)
    else if (slugs.has(site.slug)) plan.refused.push({ slug: site.slug, why: 'address' })
    else if ('key' in site.agency && known.hiddenKeys.includes(site.agency.key))
      plan.refused.push({ slug: site.slug, why: 'agency' })
    else plan.missing.push(site)
    slugs.add(site.slug)
  }
  return plan
}
