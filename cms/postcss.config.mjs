import withoutRepeats from './bundle/withoutRepeats.cjs'

export default { plugins: [withoutRepeats] }
