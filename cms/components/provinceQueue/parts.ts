/** The dashboard panel of the provincial desk with the requests of agencies. */
export const provinceQueueParts = ['/components/provinceQueue/ProvinceQueue.tsx#ProvinceQueue']
