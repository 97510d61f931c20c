/** What the dashboard of the provincial desk shows of what agencies ask for. */
export const provinceQueueParts = ['/components/provinceQueue/ProvinceQueue.tsx#ProvinceQueue']
