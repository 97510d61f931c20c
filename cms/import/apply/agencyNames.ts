import { cleanLine, foldName } from '../text.ts'

/**
 * Patterns for agencies of a province as the catalogue of procedures names them, by agency key. The first match wins;
 * names of central agencies and "cấp huyện" match nothing and stay text.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:phong kinh te|co quan dang ky kinh doanh cap xa)/, 'phong-kinh-te'],
  [/^phong van hoa xa hoi/, 'phong-vhxh'],
  [/^(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:cap )?(?:xa|phuong|dac khu)/, 'ubnd-xa'],
  [/^(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:cap )?tinh/, 'ubnd-tinh'],
  [/^cong an (?:cap )?(?:xa|phuong)/, 'cong-an-xa'],
  [
    /^cong an (?:cap )?tinh|^phong (?:canh sat|quan ly xuat nhap canh|ho so nghiep vu)|^canh sat giao thong/,
    'cong-an-tinh',
  ],
  [/^ban chi huy quan su (?:cap )?(?:xa|phuong)/, 'bch-qs-xa'],
  [/^bo chi huy quan su/, 'bch-quan-su'],
  [/^(?:chi nhanh )?van phong dang ky dat dai|^chi nhanh$/, 'vpdkdd'],
  [/^trung tam (?:tro giup phap ly)/, 'tttgpl'],
  [/^trung tam dich vu viec lam/, 'ttdvvl'],
  [/^trung tam phuc vu hanh chinh cong (?:cap )?(?:xa|phuong)/, 'ttpvhcc-xa'],
  [/^trung tam phuc vu hanh chinh cong/, 'ttpvhcc-tinh'],
  [/^(?:bao hiem xa hoi|bhxh)/, 'bhxh'],
  [/^thue (?:tinh|co so)|^co quan thue/, 'thue-tinh'],
  [/^so gd dt/, 'so-gddt'],
]

const former = /\(trước [^)]*\)\s*/giu
const remark = /\([^)]*\)/gu

/** The parts of a published agency text: "Sở Nội vụ; UBND cấp xã" names two. */
function parts(text: string): string[] {
  const line = cleanLine(text)
  if (former.test(line) && line.search(former) === 0) return []
  return line
    .replace(remark, ' ')
    .split(/\s*[;/]\s*|,\s+(?=UBND|Ủy ban|Công an|Sở|Phòng|BHXH|Bảo hiểm)/u)
    .filter(Boolean)
}

export type KnownAgency = { id: string; key?: string | null; name: string; abbreviation?: string | null }

/** Returns a function that finds stored agencies by the names a source uses. */
export function makeAgencyFinder(agencies: KnownAgency[]): (names: string[]) => string[] {
  const byName = new Map<string, string>()
  const byKey = new Map<string, string>()
  for (const { id, key, name, abbreviation } of agencies) {
    if (key) byKey.set(key, id)
    if (abbreviation) byName.set(foldName(abbreviation), id)
    byName.set(foldName(name), id)
  }
  const find = (name: string): string | undefined => {
    const folded = foldName(name)
    const key = rules.find(([rule]) => rule.test(folded))?.[1]
    return byName.get(folded) ?? (key ? byKey.get(key) : undefined)
  }
  return (names) => [...new Set(names.flatMap(parts).flatMap((name) => find(name) ?? []))]
}
