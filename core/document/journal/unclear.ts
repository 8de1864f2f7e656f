import { wordsOf } from '../../language/segment.ts'
import { anyOf } from '../../language/spoken.ts'
import { type Prose, slice } from '../../markdown/prose.ts'
import { channelIn } from '../channel-words.ts'
import type { TouchJournal } from '../model.ts'
import { trimmedProse } from '../sections.ts'
import { fieldNamed } from './fields.ts'

/** The name of a column or a field that no reader knows, and that may ask for what a touch is good for: "What's in it", «Ради чего сели». */
export const isUnclearName = (name: string): boolean => {
  const words = wordsOf(name)
  return words.length > 0 && words.length <= LONGEST && fieldNamed(name) === undefined && !ASIDE.test(name)
}

/** Words. */
const LONGEST = 6

/** Names of what a journal tells besides, and of which nobody asks a meaning. */
const ASIDE = anyOf({
  ru: `статус*, состояни*, ответствен*, исполнител*, отв, дальше, далее, следующ*, шаг|шаги|шага, срок|сроки, номер, длительност*, минут*, мин
    настроени*, тон, реакци*, примечани*, комментари*, заметк*, пометк*, кто ведет, автор, наш человек, ссылк*, файл*, вложени*, сумма, договорились
    ответ|ответы|ответили, письменно, сделано, готово, наш|наша, от нас, записал*, подтвердил*, проект, заказ, эффект, оценк*`,
  uk: `статус*, стан, відповідальн*, виконав*, відп, далі, подальш*, наступн*, крок|кроки|кроку, термін|терміни, номер, тривалість, хвилин*, хв
    настрій, тон, реакці*, примітк*, коментар*, нотатк*, помітк*, хто веде, автор, наша людина, посиланн*, файл*, вкладенн*, сума, домовилися|домовились
    відповідь|відповіді|відповіли, письмово, зроблено, готово, наш|наша, від нас, записав|записала|записали, підтверд*, проєкт, проект, замовлення, ефект, оцінк*`,
  en: `status, state, owner, responsible, next, step|steps, due, deadline, number, no, duration, length, minutes, mins, min, mood, tone, reaction, remark|remarks
    comment|comments, note|notes, kept by, author, by us, link|links, file|files, attachment|attachments, amount, agreed, reply|replies|replied, answered, written
    done, sent, follow-up|followup, confirmed, project, order, effect, score, rating, ref`,
})

/** «С чем ушёл: с макетом»: the value behind the first label of that kind among the lines of an entry; a name alone announces what he said, but `named` says that it stands beside what it is for us: «Нам: …», «Стасу: …». */
export function unclearAmong(lines: readonly Prose[], named: boolean): Prose | undefined {
  for (const line of lines) {
    const label = (named ? DASHED : LABEL).exec(line.text)
    if (!label || !isUnclearName(label[1]!) || (!named && isName(label[1]!)) || channelIn(label[1]!)) continue
    return trimmedProse(slice(line, label[0].length, line.text.length))
  }
  return undefined
}

const LABEL = /^[^\p{L}]*(\p{L}[^:\d.,;!?«»"“”]{1,40}):\s+(?=\p{L})/u

const DASHED = /^[^\p{L}]*(\p{L}[^:\d.,;!?«»"“”]{1,40}?)(?::|\s[—–-])\s+(?=\p{L})/u

const isName = (label: string): boolean => wordsOf(label).every(({ capital }) => capital)

/**
 * None of our touches has the one, and three have the other: whoever writes down what the client gains from each of them hardly leaves out all along
 * what they are for; it stands there in a form that no reader knows.
 */
export function isFormUnread({ entries }: TouchJournal, wanted: 'meaning' | 'benefit'): boolean {
  const ours = entries.filter(({ direction }) => direction === 'ours')
  const other = wanted === 'meaning' ? 'benefit' : 'meaning'
  return ours.every(entry => entry[wanted] === undefined) && ours.filter(entry => entry[other]).length >= SEVERAL
}

const SEVERAL = 3
