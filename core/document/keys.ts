import { spoken } from '../language/spoken.ts'
import type { Entry } from '../markdown/block.ts'
import type { Prose } from '../markdown/prose.ts'

/** Frontmatter keys in three languages: what they say, whatever they are called. Compared in lower case, `_` and `-` as spaces. */
const KEYS = {
  language: 'lang language язык мова',
  client: 'client клиент клієнт customer заказчик замовник',
  date: 'date дата when когда коли',
  subject: 'subject тема topic_of_letter',
  from: 'from от від sender отправитель відправник',
  to: 'to кому',
  goal: 'goal goals purpose objective aim цель цели мета ціль',
  participants:
    "participants attendees present people who участники участвуют присутствовали присутні учасники кто хто были был была было пришли собрались сидели на_связи кто_был кто_были за_столом були прийшли зібралися зібрались на_зв’язку на_зв'язку хто_був хто_були за_столом there with in_the_room round_the_table who_was_there who_came came",
  duration: 'duration time length длительность время тривалість час продолжительность',
  start: 'start begin начало початок',
  end: 'end finish конец окончание кінець завершення',
  facilitator:
    'facilitator host chair lead leader moderator led_by chaired_by run_by ведет ведёт ведущий ведущая модератор веде ведучий ведуча модераторка фасилитатор фасилітатор',
  approval:
    'sent approved agreed sent_to sent_for_approval approved_by circulated sent_to_client отправлено отправлена отправлен согласовано согласована согласован утверждена утверждено отправлена_клиенту отправлено_клиенту согласовано_с_клиентом выслано надіслано надісланий надіслана погоджено погоджений погоджена затверджено відправлено відправлений відправлена надіслано_клієнту надіслано_клієнтові погоджено_з_клієнтом отослана отослано разослано розіслано узгоджено',
  intent: 'intent намерение намір',
  topic: 'topic топик топік предмет',
  landing: 'landing приземление приземлення',
  format: 'format формат',
  previous: 'previous previous_agreements прошлые_договоренности попередні_домовленості',
} as const

export type KeyName = keyof typeof KEYS

const NAMES = new Map<string, KeyName[]>()
for (const [name, spellings] of Object.entries(KEYS) as [KeyName, string][]) {
  for (const spelling of spellings.split(' ')) {
    const key = normalKey(spelling)
    NAMES.set(key, [...(NAMES.get(key) ?? []), name])
  }
}

function normalKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s_-]+/g, ' ')
}

/** The entry of the frontmatter that says this, if there is one. */
export const entryFor = (frontmatter: readonly Entry[], name: KeyName): Entry | undefined =>
  frontmatter.find(entry => NAMES.get(normalKey(entry.key))?.includes(name))

/** The first value of it, unless empty. */
export function valueFor(frontmatter: readonly Entry[], name: KeyName): Prose | undefined {
  const value = entryFor(frontmatter, name)?.values.find(v => v.text.trim() !== '')
  return value && !EMPTY.test(value.text.trim()) ? value : undefined
}

const EMPTY = spoken`^(?:${{ ru: 'нет', uk: 'ні', en: 'null, no, false, tbd' }}|[~—-])$`

/** Whether a key, or the label of a line, is one of the names for this. */
export const isKeyFor = (key: string, name: KeyName): boolean => NAMES.get(normalKey(key))?.includes(name) === true

/** The names by which a key goes, the English one first. */
export const spellingsOf = (name: KeyName): string[] => KEYS[name].split(' ')
