import type { DocumentFile } from '../document/model.ts'
import type { Calendar } from '../language/calendar.ts'
import { loggedTouch, type TouchLog } from '../relationship/log-touch.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { Touch } from '../relationship/touch.ts'
import type { Localized } from '../rule.ts'
import type { Settings } from '../settings.ts'
import { loggedAs, touchFrom } from './touch.ts'

interface Around {
  /** Of the document's client. */
  readonly relationship: Relationship
  readonly settings: Settings
  readonly today: Calendar
}

/** The first document of a file as a line of its client's journal; the line that tells of it already; or why there can be none. */
export function logDocument(
  file: DocumentFile,
  { relationship, ...around }: Around,
): TouchLog | { readonly already: Touch } | Localized {
  if (relationship.client === undefined) return NOBODYS
  for (const document of file.documents) {
    const context = { document, file, relationship, ...around }
    const touch = touchFrom(context)
    if (!touch) continue
    const already = loggedAs(context)
    return already ? { already } : loggedTouch(relationship.files, touch, document.language)
  }
  return NO_TOUCH
}

const NO_TOUCH: Localized = {
  ru: 'касанием бывает повестка, протокол или письмо, у которых назван день; здесь дня не видно',
  uk: 'дотиком буває порядок денний, протокол або лист, де названо день; тут дня не видно',
  en: 'a touch is an agenda, a protocol or a letter with its day; there is none to be seen here',
}

const NOBODYS: Localized = {
  ru: 'чей это документ? напишите в начале client: ИМЯ или положите его в папку с карточкой клиента',
  uk: 'чий це документ? напишіть на початку client: ІМ’Я або покладіть його в теку з карткою клієнта',
  en: 'whose document is this? write client: NAME at its top, or put it into a folder with a client card',
}
