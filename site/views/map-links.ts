/** A link to a place on a public map. */
export interface MapLink {
  label: string
  href: string
}

/** Searches for a place on public maps, as plain links: nothing of them is loaded into our page. */
export function toMapLinks(place: string): MapLink[] {
  const asked = encodeURIComponent(place)
  return [
    { label: 'OpenStreetMap', href: `https://www.openstreetmap.org/search?query=${asked}` },
    { label: 'Google Maps', href: `https://www.google.com/maps/search/?api=1&query=${asked}` },
  ]
}
