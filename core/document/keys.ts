import { listOf, spoken, type Words } from '../language/spoken.ts'
import type { Entry } from '../markdown/block.ts'
import type { Prose } from '../markdown/prose.ts'

/** Frontmatter keys: what they say, whatever they are called. Compared in lower case, `_` and `-` as spaces. */
const KEYS = {
  language: { ru: 'язык', uk: 'мова', en: 'lang, language' },
  client: { ru: 'клиент, заказчик', uk: 'клієнт, замовник', en: 'client, customer' },
  date: { ru: 'дата, когда', uk: 'дата, коли', en: 'date, when' },
  subject: { ru: 'тема', uk: 'тема', en: 'subject, topic_of_letter' },
  from: { ru: 'от, отправитель', uk: 'від, відправник', en: 'from, sender' },
  to: { ru: 'кому, получатель', uk: 'кому, отримувач, одержувач', en: 'to, recipient' },
  goal: { ru: 'цель, цели', uk: 'мета, ціль, цілі', en: 'goal, goals, purpose, objective, aim' },
  participants: {
    ru: `участники, участвуют, присутствовали, кто, был, были, была, было, пришли, собрались, сидели, на_связи, кто_был, кто_были
      за_столом`,
    uk: "учасники, присутні, хто, були, прийшли, зібралися, зібрались, на_зв’язку, на_зв'язку, хто_був, хто_були, за_столом",
    en: `participants, attendees, present, people, who, there, with, in_the_room, round_the_table, who_was_there, who_came, came`,
  },
  duration: {
    ru: 'длительность, время, продолжительность',
    uk: 'тривалість, час',
    en: 'duration, time, length',
  },
  start: { ru: 'начало', uk: 'початок', en: 'start, begin' },
  end: { ru: 'конец, окончание', uk: 'кінець, завершення', en: 'end, finish' },
  facilitator: {
    ru: 'ведет, ведёт, ведущий, ведущая, модератор, фасилитатор',
    uk: 'веде, ведучий, ведуча, модератор, модераторка, фасилітатор',
    en: 'facilitator, host, chair, lead, leader, moderator, led_by, chaired_by, run_by',
  },
  approval: {
    ru: `отправлено, отправлена, отправлен, согласовано, согласована, согласован, утверждена, утверждено, отправлена_клиенту
      отправлено_клиенту, согласовано_с_клиентом, выслано, отослана, отослано, разослано`,
    uk: `надіслано, надісланий, надіслана, погоджено, погоджений, погоджена, затверджено, відправлено, відправлений, відправлена
      надіслано_клієнту, надіслано_клієнтові, погоджено_з_клієнтом, розіслано, узгоджено`,
    en: 'sent, approved, agreed, sent_to, sent_for_approval, approved_by, circulated, sent_to_client',
  },
  intent: { ru: 'намерение', uk: 'намір', en: 'intent' },
  topic: { ru: 'топик, предмет', uk: 'топік, предмет', en: 'topic' },
  landing: { ru: 'приземление', uk: 'приземлення', en: 'landing' },
  format: { ru: 'формат', uk: 'формат', en: 'format' },
  previous: { ru: 'прошлые_договоренности', uk: 'попередні_домовленості', en: 'previous, previous_agreements' },
} as const satisfies Readonly<Record<string, Words>>

export type KeyName = keyof typeof KEYS

/** The names by which a key goes, the English ones first. */
export const spellingsOf = (name: KeyName): string[] => listOf(KEYS[name])

const NAMES = new Map<string, KeyName[]>()
for (const name of Object.keys(KEYS) as KeyName[]) {
  for (const key of new Set(spellingsOf(name).map(normalKey))) NAMES.set(key, [...(NAMES.get(key) ?? []), name])
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
