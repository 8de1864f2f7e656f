import type { Channel, Document, DocumentFile } from '../document/model.ts'
import { anyOf, together, whole } from '../language/spoken.ts'
import { PLACE_LABEL } from '../lexicon/word-lists.ts'
import { headerValues } from './header.ts'

/** By which channel a touch goes, where the document says so: a letter is a letter; a meeting is a call where its title, file name or format tells. */
export function channelOf(document: Document, file: DocumentFile): Channel | undefined {
  if (document.kind === 'email') return 'letter'
  const fileName = file.path.slice(file.path.lastIndexOf('/') + 1)
  for (const text of [...headerValues(document, file, FORMAT_LABELS), document.name, fileName]) {
    const plain = text.replace(/[-_]/gu, ' ').replace(LATIN_C, 'с')
    if (VIDEO.test(plain)) return 'video-call'
    if (CALL.test(plain)) return 'call'
    if (MEETING.test(plain)) return 'meeting'
  }
  return undefined
}

// «Cозвон» is often typed with it.
const LATIN_C = /c(?=\p{Script=Cyrillic})/giu

const FORMAT_LABELS = whole(
  together(PLACE_LABEL, {
    ru: 'формат, канал, тип встречи, вид встречи',
    uk: 'формат, канал, тип зустрічі, вид зустрічі',
    en: 'format, channel, meeting type, type',
  }),
)

const VIDEO = anyOf({
  ru: 'видео*, онлайн*, зум, зуме, зуму, скайп*, гугл мит*, телемост*',
  uk: 'відео*, онлайн*, зум, зумі, зуму, скайп*, гугл міт*',
  en: `
    zoom*, skype*, webex*, google meet, ms|microsoft teams, online*, videocall*, videoconf*, videomeeting*
    video call*|conf*|meeting*
  `,
})

const CALL = anyOf({
  ru: 'созвон*, звонок, звонк*, телефон*, по телефону',
  uk: 'созвон*, созвін, зідзвон*, дзвінок, дзвінк*, телефон*, по телефону',
  en: 'phone*, ?conference|conf call|calls',
})

const MEETING = anyOf({
  ru: 'встреч*, переговор*, совещан*, планёрк*, очн*, офис*, обед*',
  uk: 'зустріч*, переговор*, перемов*, нарад*, планірк*, летючк*, очн*, офіс*, обід*',
  en: 'meeting*, in person, on site, onsite, office*, lunch*',
})
