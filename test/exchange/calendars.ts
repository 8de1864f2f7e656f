import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agenda } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { startOf } from '../../core/relationship/agenda-clock.ts'
import { folderWith } from '../cli/folder.ts'
import { touchline } from '../cli/terminal.ts'

export const FILES = {
  'touchline.yml':
    'company: { name: Студия, domain: studio.example }\nteam: [{ name: Анна Орлова, role: аккаунт-менеджер, email: anna@studio.example }]\n',
  'acme/client.md': '# Client card: Acme\n\n- Irina Petrova, CEO, irina@acme.example\n',
  'roga/карточка-клиента.md': '# Карточка клиента: Рога\n\n- Вера Львова, директор — решает сама, vera@roga.example\n',
  'roga/касания.md': '# Касания\n\n- 12.11.2026 → письмо, Вера Львова: цена — смысл: счёт; польза: видит сумму\n',
}

export const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')

export const event = (...lines: string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:1@x', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT')

export const VERA = 'ATTENDEE;CN=Вера:mailto:Vera@roga.example'
export const ANNA = 'ORGANIZER;CN="Анна":mailto:anna@studio.example'

/** What `touchline import` does with a calendar in a folder of two clients. */
export async function imported(content: string | Buffer, ...args: string[]) {
  const folder = folderWith(FILES)
  writeFileSync(join(folder, 'in.ics'), content)
  const outcome = await touchline(folder, ['import', 'in.ics', '--locale', 'en', ...args])
  return { ...outcome, folder, read: (path: string) => readFileSync(join(folder, path), 'utf8') }
}

/** When the agenda of an event begins, as its own reader sees it. */
export async function begins(...lines: string[]) {
  const { stdout, stderr, read } = await imported(event('SUMMARY:Сверка', VERA, ...lines))
  if (!stdout.endsWith('.md\n')) return stderr
  const file = readDocument(stdout.trim(), read(stdout.trim()))
  const agenda = file.documents[0] as Agenda
  const { year, month, day } = agenda.date!.day!
  const at = startOf(file, agenda)
  return `${year}-${month}-${day} ${at === undefined ? 'all day' : `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`}`
}
