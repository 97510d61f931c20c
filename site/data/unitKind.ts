const KIND = /^(?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tỉnh)\s+/iu

/** The name of a unit without its kind: 'Thị xã Sa Pa' → 'Sa Pa'. */
export const withoutKind = (name: string): string => name.normalize('NFC').replace(KIND, '')
