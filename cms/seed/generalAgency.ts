/** A department or committee, which every province has. */
const isOfProvince = /^(?:Sở|UBND)\s/
const ofProvince = /\s*(?:-\s*)?(?:[Tt]ỉnh|[Tt]hành phố|TP\.?)\s*\p{Lu}[\p{L} ]*$/u

/** 'Sở Tư pháp Thành phố Hà Nội' as 'Sở Tư pháp': the national catalogue names the department of one province for all. */
export const generalAgency = (name: string): string =>
  isOfProvince.test(name) ? name.replace(ofProvince, '') : name
