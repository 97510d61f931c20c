export { decodeKeyboard as decodeTelex } from './keyboard.ts'
