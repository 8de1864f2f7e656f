import { escapedHtml } from '../../core/markdown/to-html.ts'

/** A piece of HTML or SVG that is safe as it stands. */
export interface Markup {
  readonly markup: string
}

type Piece = Markup | string | number | undefined | false | readonly Piece[]

/** Joins markup; whatever is not markup is text and is escaped, `undefined` and `false` are nothing. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: parts.map((part, i) => part + (i < pieces.length ? textOf(pieces[i]) : '')).join(''),
})

function textOf(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escapedHtml(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(textOf).join('\n')
}

/** Numbers of a drawing, short. */
export const px = (value: number): string => String(Math.round(value * 10) / 10)
