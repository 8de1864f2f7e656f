import type { Severity } from '../../core/settings.ts'

type Paint = (text: string) => string

/** How words look on a terminal; without colour they stay as they are. */
export interface Style {
  readonly strong: Paint
  readonly faint: Paint
  readonly severity: (severity: Severity) => Paint
}

export const styleOf = (color: boolean): Style => (color ? COLORED : PLAIN)

const code =
  (open: number, close: number): Paint =>
  text =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`

const SEVERITY_PAINTS: Readonly<Record<Severity, Paint>> = {
  error: code(31, 39),
  warning: code(33, 39),
  info: code(36, 39),
}

const COLORED: Style = { strong: code(1, 22), faint: code(2, 22), severity: severity => SEVERITY_PAINTS[severity] }

const asIs: Paint = text => text

const PLAIN: Style = { strong: asIs, faint: asIs, severity: () => asIs }
