// Stands in for a package that browsers do not need.
// eslint-disable-next-line no-restricted-syntax -- imported as the package is
export default undefined
