import type { Random } from './random.ts'

/** How one author lays out a document; the forms are those that people really use to announce a section. */
export interface Style {
  readonly form: Form
  readonly level: number
  readonly bullet: '-' | '*' | '+'
  readonly numbered: boolean
  readonly colon: boolean
  readonly emoji: boolean
  readonly frontmatter: boolean
  readonly date: DateStyle
  readonly tables: boolean
  readonly eol: '\n' | '\r\n'
  readonly bom: boolean
  /** How often something rare comes along: code, a comment, a title underlined. */
  readonly rare: number
}

export type Form = 'heading' | 'bold' | 'bold-item' | 'item' | 'line'

export type DateStyle = 'iso' | 'dotted' | 'short' | 'words'

export function styleOf(random: Random): Style {
  return {
    form: random.weighted<Form>({ heading: 55, bold: 17, 'bold-item': 12, item: 6, line: 10 }),
    level: random.weighted({ 2: 80, 3: 15, 1: 5 }) === '3' ? 3 : 2,
    bullet: random.weighted({ '-': 70, '*': 27, '+': 3 }),
    numbered: random.chance(0.12),
    colon: random.chance(0.25),
    emoji: random.chance(0.06),
    frontmatter: random.chance(0.2),
    date: random.weighted<DateStyle>({ iso: 30, dotted: 30, short: 15, words: 25 }),
    tables: random.chance(0.25),
    eol: random.chance(0.05) ? '\r\n' : '\n',
    bom: random.chance(0.02),
    rare: 0.05,
  }
}

/** A part of a document before it has a layout. */
export interface Section {
  readonly label: string
  readonly shape: 'value' | 'prose' | 'bullets' | 'numbers' | 'tasks' | 'rows'
  readonly lines: readonly string[]
  /** Bullets below a line, by its index. */
  readonly below?: Readonly<Record<number, readonly string[]>>
  /** Cells of a table: the header first. */
  readonly rows?: readonly (readonly string[])[]
}

export interface Draft {
  readonly frontmatter: readonly (readonly [string, string])[]
  readonly title: string | undefined
  readonly sections: readonly Section[]
}

/** The Markdown of a draft in one author's style. */
export function toMarkdown(draft: Draft, style: Style): string {
  const out: string[] = []
  if (draft.frontmatter.length > 0)
    out.push('---', ...draft.frontmatter.map(([key, value]) => `${key}: ${value}`), '---', '')
  if (draft.title !== undefined) out.push(`# ${draft.title}`, '')
  draft.sections.forEach((section, i) => void out.push(...laidOut(section, style, i + 1), ''))
  return (style.bom ? '\uFEFF' : '') + out.join('\n').trimEnd().concat('\n').replaceAll('\n', style.eol)
}

function laidOut(section: Section, style: Style, number: number): string[] {
  if (section.label === '') return body(section, style, '')
  const label = `${style.emoji ? '📌 ' : ''}${section.label}`
  const colon = style.colon ? ':' : ''
  switch (style.form) {
    case 'heading':
      return [
        `${'#'.repeat(style.level)} ${style.numbered ? `${number}. ` : ''}${label}${colon}`,
        '',
        ...body(section, style, ''),
      ]
    case 'bold':
      return [`**${label}${colon}**`, '', ...body(section, style, '')]
    case 'line':
      return section.lines.length === 1
        ? [`${label}: ${section.lines[0]}`]
        : [`${label}:`, '', ...body(section, style, '')]
    default:
      return nested(section, style, style.form === 'item' ? `${label}:` : `**${label}:**`)
  }
}

const nested = (section: Section, style: Style, label: string): string[] =>
  section.lines.length === 1 && section.shape === 'value'
    ? [`${style.bullet} ${label} ${section.lines[0]}`]
    : [`${style.bullet} ${label}`, ...body({ ...section, shape: listed(section.shape) }, style, '  ')]

const listed = (shape: Section['shape']): Section['shape'] =>
  shape === 'prose' || shape === 'value' || shape === 'rows' ? 'bullets' : shape

function body(section: Section, style: Style, indent: string): string[] {
  if (section.shape === 'rows' && section.rows) return table(section.rows)
  if (section.shape === 'prose' || section.shape === 'value')
    return section.lines.flatMap((line, i) => (i === 0 ? [line] : ['', line]))
  return section.lines.flatMap((line, i) => {
    const mark = markOf(section.shape, style, i)
    const below = section.below?.[i] ?? []
    return [
      `${indent}${mark}${line}`,
      ...below.map(b => `${indent}${' '.repeat(markWidth(section.shape, i))}${style.bullet} ${b}`),
    ]
  })
}

const markOf = (shape: Section['shape'], style: Style, index: number): string =>
  shape === 'numbers'
    ? `${index + 1}. `
    : shape === 'tasks'
      ? `${style.bullet} [${index % 4 === 3 ? 'x' : ' '}] `
      : `${style.bullet} `

const markWidth = (shape: Section['shape'], index: number): number =>
  shape === 'numbers' ? `${index + 1}. `.length : 2

function table(rows: readonly (readonly string[])[]): string[] {
  const [header = [], ...rest] = rows
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(header), row(header.map(() => '---')), ...rest.map(row)]
}
