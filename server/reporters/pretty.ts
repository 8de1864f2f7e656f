import type { Language } from '../../core/language/language.ts'
import type { Finding } from '../../core/linter.ts'
import { SEVERITY_NAMES } from '../../core/page.ts'
import { type LineStarts, linesOf, placeAt } from '../../core/place.ts'
import type { Manner, Report, ReportedDocument, Tally } from '../report.ts'
import { counted, DOCUMENTS, ERRORS, FILES, INFOS, WARNINGS } from '../words.ts'
import { excerptOf } from './excerpt.ts'
import { type Style, styleOf } from './style.ts'
import { padded, shown, widthOf } from './width.ts'
import { wrapped } from './wrap.ts'

export type PrettyOptions = Pick<Manner, 'locale' | 'color' | 'columns'>

/** The report for people: by document, each finding with its place, and the words in question underlined. */
export function toPretty(report: Report, options: PrettyOptions): string {
  const blocks = report.documents.map(({ written }) => written).filter(Boolean)
  return `${[...blocks, summaryLine(report, options.locale, styleOf(options.color))].join('\n\n')}\n`
}

/** A document with its findings; empty where it has none. */
export const prettyOf = (document: ReportedDocument, options: PrettyOptions): string =>
  document.findings.length > 0 ? documentBlock(document, options, styleOf(options.color)) : ''

/** `1 error, 2 warnings`; empty where there is nothing. */
export function tallyWords({ errors, warnings, infos }: Tally, locale: Language, style: Style): string {
  const parts = [
    errors > 0 && style.severity('error')(counted(locale, errors, ERRORS)),
    warnings > 0 && style.severity('warning')(counted(locale, warnings, WARNINGS)),
    infos > 0 && style.severity('info')(counted(locale, infos, INFOS)),
  ]
  return parts.filter(Boolean).join(', ')
}

/** Wide enough for lines of prose; most editors' terminals are about this wide. */
const USUAL_COLUMNS = 100

const NARROWEST_EXCERPT = 24

function documentBlock(document: ReportedDocument, options: PrettyOptions, style: Style): string {
  const { path, kind, language, client, text, findings } = document
  const lines = linesOf(text)
  const about = [kind, language, ...(client ? [shown(client)] : [])].join(' · ')
  const places = findings.map(({ span }) => placeText(lines, span.start))
  const shape = {
    place: Math.max(...places.map(place => place.length)),
    severity: Math.max(...findings.map(({ severity }) => widthOf(SEVERITY_NAMES[severity][options.locale]))),
  }
  const rows = findings.flatMap((finding, i) => {
    const row = findingRows(finding, places[i]!, shape, options, style)
    // Several findings often stand at one place, the title: it is shown once, below the last of them.
    return samePlace(finding, findings[i + 1])
      ? row
      : [...row, ...excerptRows(text, lines, finding, shape, options, style)]
  })
  return [`${style.strong(shown(path))}  ${style.faint(about)}`, ...rows].join('\n')
}

interface Shape {
  readonly place: number
  readonly severity: number
}

const indentOf = ({ place }: Shape): number => place + 4

function findingRows(finding: Finding, place: string, shape: Shape, options: PrettyOptions, style: Style): string[] {
  const severity = padded(SEVERITY_NAMES[finding.severity][options.locale], shape.severity)
  const beginning = `  ${style.faint(place.padStart(shape.place))}  ${style.severity(finding.severity)(severity)}  `
  const hanging = indentOf(shape) + shape.severity + 2
  const room = options.columns === undefined ? Number.POSITIVE_INFINITY : Math.max(30, options.columns - hanging)
  const message = shown(finding.message)
  const last = wrapped(message, room)
  const fitsRule = widthOf(last.at(-1)!) + 2 + finding.rule.length <= room
  const rows = fitsRule
    ? last.with(-1, `${last.at(-1)}  ${style.faint(finding.rule)}`)
    : [...last, style.faint(finding.rule)]
  return rows.map((row, i) => (i === 0 ? beginning : ' '.repeat(hanging)) + row)
}

function excerptRows(
  text: string,
  lines: LineStarts,
  finding: Finding,
  shape: Shape,
  options: PrettyOptions,
  style: Style,
): string[] {
  const indent = ' '.repeat(indentOf(shape))
  const room = (options.columns ?? USUAL_COLUMNS) - indent.length
  if (room < NARROWEST_EXCERPT) return []
  const { source, carets } = excerptOf(text, lines, finding.span, room)
  if (source.trim() === '') return []
  return [indent + source, indent + style.severity(finding.severity)(carets)]
}

const samePlace = (a: Finding, b: Finding | undefined): boolean =>
  b !== undefined && a.span.start === b.span.start && a.span.end === b.span.end

function placeText(lines: LineStarts, offset: number): string {
  const { line, column } = placeAt(lines, offset)
  return `${line}:${column}`
}

function summaryLine(report: Report, locale: Language, style: Style): string {
  const tally = tallyWords(report.tally, locale, style)
  const documents = counted(locale, report.documents.length, DOCUMENTS)
  const skipped = report.skipped > 0 ? `; ${SKIPPED[locale]} ${counted(locale, report.skipped, FILES)}` : ''
  return `${style.strong(documents)}: ${tally || CLEAN[locale]}${style.faint(skipped)}`
}

const CLEAN = { ru: 'замечаний нет', uk: 'зауважень немає', en: 'nothing to remark' }

const SKIPPED = {
  ru: 'пропущено, потому что это не документы для клиента:',
  uk: 'пропущено, бо це не документи для клієнта:',
  en: 'left alone, being no client documents:',
}
