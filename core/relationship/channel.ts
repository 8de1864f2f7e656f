import type { Channel, Document, DocumentFile } from '../document/model.ts'
import { headerValues } from './header.ts'

/** By which channel a touch goes, where the document says so: a letter is a letter; a meeting is a call where its title, file name or format tells. */
export function channelOf(document: Document, file: DocumentFile): Channel | undefined {
  if (document.kind === 'email') return 'letter'
  const fileName = file.path.slice(file.path.lastIndexOf('/') + 1)
  for (const text of [...headerValues(document, file, FORMAT_LABELS), document.name, fileName]) {
    const plain = text.toLowerCase()
    if (VIDEO.test(plain)) return 'video-call'
    if (CALL.test(plain)) return 'call'
    if (MEETING.test(plain)) return 'meeting'
  }
  return undefined
}

const FORMAT_LABELS = new Set([
  ...['формат', 'канал', 'место', 'где', 'тип встречи', 'вид встречи'],
  ...['місце', 'де', 'тип зустрічі', 'вид зустрічі'],
  ...['format', 'channel', 'place', 'location', 'where', 'meeting type', 'type'],
])

const words = (...stems: string[]): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${stems.join('|')})`, 'u')

const VIDEO = words(
  ...[
    'видео',
    'відео',
    'онлайн',
    'зум(?!\\p{L}{3})',
    'скайп',
    'zoom',
    'skype',
    'webex',
    'google meet',
    'ms teams',
    'microsoft teams',
  ],
  ...['video[ -]?(?:call|conf|meeting)', 'online', 'гугл мит', 'телемост'],
)

// «Cозвон» is often typed with a Latin c.
const CALL = words(
  ...['[сc]озвон', 'звон(?:ок|к)', 'дзвін(?:ок|к)', '[сc]озвін', 'телефон', 'по телефону', 'phone'],
  ...['(?:conference |conf )?calls?(?!\\p{L})'],
)

const MEETING = words(
  ...[
    'встреч',
    'переговор',
    'очн',
    'офис',
    'зустріч',
    'нарад',
    'офіс',
    'meeting',
    'in person',
    'on[ -]site',
    'office',
    'lunch',
    'обед',
    'обід',
  ],
)
