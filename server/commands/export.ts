import type { Command } from '../call.ts'
import { READING_OPTIONS } from './shared.ts'

export const EXPORT: Command = {
  takes: 'FILE',
  summary: {
    ru: 'письмо → .eml, повестка → .ics, любой документ → .html; ничего не отправляет',
    uk: 'лист → .eml, порядок денний → .ics, будь-який документ → .html; нічого не надсилає',
    en: 'letter → .eml, agenda → .ics, any document → .html; sends nothing',
  },
  options: {
    format: {
      takes: 'eml|ics|html|rich',
      summary: {
        ru: 'вид; иначе по виду документа; rich: текст с оформлением для вставки',
        uk: 'вигляд; інакше за видом документа; rich: текст з оформленням для вставлення',
        en: "form; else by the document's kind; rich: text with its formatting, to be pasted",
      },
    },
    out: {
      takes: 'FILE',
      summary: {
        ru: 'куда записать; - для стандартного вывода; иначе рядом с документом',
        uk: 'куди записати; - для стандартного виводу; інакше поруч із документом',
        en: 'where to write it; - for standard output; else beside the document',
      },
    },
    from: {
      takes: 'ADDRESS',
      summary: {
        ru: 'отправитель письма, в котором он не назван',
        uk: 'відправник листа, у якому його не названо',
        en: 'sender of a letter that names none',
      },
    },
    force: {
      summary: { ru: 'заменить готовый файл', uk: 'замінити готовий файл', en: 'replace a file that is there' },
    },
    ...READING_OPTIONS,
  },
  remarks: {
    ru: 'В буфер обмена, с оформлением: touchline export письмо.md --format rich --out - | xclip -selection clipboard -t text/html (Wayland: wl-copy --type text/html)',
    uk: 'До буфера обміну, з оформленням: touchline export лист.md --format rich --out - | xclip -selection clipboard -t text/html (Wayland: wl-copy --type text/html)',
    en: 'To the clipboard, with its formatting: touchline export letter.md --format rich --out - | xclip -selection clipboard -t text/html (Wayland: wl-copy --type text/html)',
  },
  run: async call => (await import('./export-run.ts')).runExport(call),
}
