import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { type Fault, faultOf, notPlain, notUtf8, tooLarge, utf16 } from './fault.ts'

/** Larger than any document that people write; a parser would take minutes over more. */
export const LARGEST_FILE = 1_048_576

/** A file's text without its byte order mark, as an editor would show it. */
export function readText(path: string): string | Fault {
  try {
    const about = statSync(path)
    if (!about.isFile()) return { path, message: notPlain }
    if (about.size > LARGEST_FILE) return largeFault(path, about.size)
    return decoded(path, readFileSync(path))
  } catch (error) {
    return faultOf(path, error)
  }
}

/** The same for bytes that are here already. */
export function decoded(path: string, bytes: Buffer): string | Fault {
  if (bytes.length > LARGEST_FILE) return largeFault(path, bytes.length)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { path, message: utf16 }
  if (!isUtf8(bytes)) return { path, message: notUtf8(lineOfFirstSlip(bytes)) }
  const text = bytes.toString('utf8')
  return heldAlike(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
}

/** In bytes; none where the file cannot be looked at: to read it will tell why. */
export function sizeOf(path: string): number {
  try {
    return Math.min(statSync(path).size, LARGEST_FILE)
  } catch {
    return 0
  }
}

/**
 * V8 holds a text of Latin letters in one byte a letter, any other in two, and compiles an expression for each of the two anew: with as many
 * expressions as here, that takes longer than to read some documents. So once a text has come that needs two, those after it are held alike.
 */
function heldAlike(text: string): string {
  holdsWide ||= WIDE.test(text)
  // Of what was joined to a letter of two bytes V8 keeps the two in every part.
  return holdsWide ? `${text}—`.slice(0, -1) : text
}

let holdsWide = false
const WIDE = /[^\0-\xff]/

const largeFault = (path: string, size: number): Fault => ({ path, message: tooLarge((size / 1_048_576).toFixed(1)) })

const NEWLINE = 10

function lineOfFirstSlip(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, start)
    const next = end < 0 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(start, next))) return line
    start = next
  }
  return line
}
