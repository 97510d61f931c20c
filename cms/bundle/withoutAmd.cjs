/**
 * Removes the branch for AMD loaders from what packages wrap for every kind of loader. Turbopack takes the names in it
 * for imports: Payload's date picker, which contains date-fns, would bring all of date-fns a second time, unused.
 */
module.exports = function withoutAmd(source) {
  return source.replaceAll(/typeof define\s*===?\s*(["'])function\1\s*&&\s*define\.amd/g, 'false')
}
