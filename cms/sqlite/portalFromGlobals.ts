import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'

type Db = MigrateUpArgs['db']

/** What the portal says where nobody has saved its settings; cms/sites/portal/make.ts says the same on MongoDB. */
const FIRST = {
  vi: { title: 'Cổng thông tin điện tử tỉnh', agency: 'Ủy ban nhân dân tỉnh' },
  en: { title: 'Provincial web portal', agency: 'Provincial People’s Committee' },
}

const name = (text: string) => sql.raw(`\`${text}\``)
const columns = (names: readonly string[]) => sql.raw(names.map((one) => `\`${one}\``).join(', '))

/** Copies rows of a list, with their texts in each language. @param parent the record they become rows of; without it, rows stay in theirs */
async function copyRows(
  db: Db,
  [from, to]: [from: string, to: string],
  { kept, text, parent }: { kept: readonly string[]; text?: string; parent?: string },
): Promise<void> {
  const owner = parent === undefined ? name('_parent_id') : sql`${parent}`
  const all = columns(['_order', 'id', ...kept])
  await db.run(sql`INSERT INTO ${name(to)} (${all}, _parent_id) SELECT ${all}, ${owner} FROM ${name(from)}`)
  if (!text) return
  const translated = columns([text, '_locale', '_parent_id'])
  await db.run(
    sql`INSERT INTO ${name(`${to}_locales`)} (${translated}) SELECT ${translated} FROM ${name(`${from}_locales`)}`,
  )
}

async function makeRecord(db: Db, id: string): Promise<void> {
  const kept = columns(['emblem_id', 'phone', 'hotline', 'email'])
  const groups = columns(['complaint_phone', 'complaint_email', 'complaint_url', 'demo_banner_enabled'])
  await db.run(
    sql`INSERT INTO sites (id, slug, tier, live, accent, unit_id, ${kept}, ${groups})
        SELECT ${id}, '@', 'province', 1, 'indigo', province_id, ${kept}, ${groups}
        FROM (SELECT 1) LEFT JOIN (SELECT * FROM site_settings LIMIT 1)`,
  )
  await db.run(sql`UPDATE sites SET demo_banner_enabled = 1 WHERE id = ${id} AND demo_banner_enabled IS NULL`)
}

/** The texts of the portal in a language. It has a short name in both, that of the province or else of the portal. */
async function translateRecord(db: Db, id: string, locale: 'vi' | 'en'): Promise<void> {
  const isSaved = (await db.all(sql`SELECT id FROM site_settings_locales`)).length > 0
  const [title, agency] = isSaved ? [null, null] : [FIRST[locale].title, FIRST[locale].agency]
  const kept = columns(['address', 'responsible_person', 'spokesperson', 'copyright'])
  const groups = columns(['complaint_address', 'demo_banner_text'])
  const unit = locale === 'vi' ? sql`u.name` : sql`nullif(u.name_en, ''), u.name`
  await db.run(
    sql`INSERT INTO sites_locales (_parent_id, _locale, name, title, agency_name, ${kept}, ${groups})
        SELECT ${id}, ${locale}, coalesce(${unit}, l.site_name, ${title}, any_language.site_name),
          coalesce(l.site_name, ${title}), coalesce(l.agency_name, ${agency}), ${kept}, ${groups}
        FROM (SELECT 1)
        LEFT JOIN (SELECT * FROM site_settings_locales WHERE _locale = ${locale}) l
        LEFT JOIN (SELECT site_name FROM site_settings_locales LIMIT 1) any_language
        LEFT JOIN (SELECT p.name, p.name_en FROM site_settings s JOIN units p ON p.id = s.province_id) u`,
  )
}

/**
 * Makes the provincial portal a site, of what the globals `site-settings`, `navigation` and `home` of earlier releases
 * say, or with first words. The tables of both are there.
 */
export async function makePortalFromGlobals(db: Db): Promise<void> {
  const id = randomUUID()
  await makeRecord(db, id)
  await translateRecord(db, id, 'vi')
  await translateRecord(db, id, 'en')
  const links = { kept: ['href'], text: 'label' }
  await copyRows(db, ['navigation_main', 'sites_menu'], { ...links, parent: id })
  await copyRows(db, ['navigation_footer', 'sites_footer'], { kept: [], text: 'heading', parent: id })
  await copyRows(db, ['navigation_footer_links', 'sites_footer_links'], links)
  await copyRows(db, ['home_examples', 'sites_examples'], { kept: [], text: 'text', parent: id })
  const alert = ['severity', 'href', 'from', 'until', 'pushed_to']
  await copyRows(db, ['home_alerts', 'sites_alerts'], { kept: alert, text: 'text', parent: id })
  const relations = columns(['order', 'path', 'procedures_id', 'life_events_id'])
  await db.run(
    sql`INSERT INTO sites_rels (${relations}, parent_id) SELECT ${relations}, ${id} FROM home_rels`,
  )
}
