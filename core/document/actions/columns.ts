import { opening, spoken, whole } from '../../language/spoken.ts'
import type { Block } from '../../markdown/block.ts'

export const OWNER_COLUMN = opening({
  ru: 'кто*, ответствен*, исполнител*, владелец, на ком, за кем, чья, чьё',
  uk: 'хто*, відповідальн*, виконав*, власник, на кому, за ким, чия, чиє',
  en: 'who*, owner*, responsible*, assignee*, by whom, person*, lead*, assigned to, in charge',
})

export const DUE_COLUMN = spoken`^(?!${{
  ru: 'до|к чего|чему|кого|кому',
  uk: 'до чого|кого',
  en: '—',
}})(?:${{
  ru: 'срок*, до, дедлайн*, когда*, крайний, к какому, дата*',
  uk: 'термін*, строк*, коли*, крайній, до',
  en: 'until, due, by when, deadline*, when*, date*',
}}|${{ ru: 'к', uk: '—', en: 'by, on' }}$)`

/** "Who | By": by when. "By | Due": by whom. */
const EITHER = whole({ ru: 'к, на, от', uk: 'на, від', en: 'by, on' })

/** «Дата поручения», "Raised": the day on which a task was given stands in a column of its own. */
const RAISED_COLUMN = opening({
  ru: 'дата|когда постановки|поручения|создания|внесения|записи|поставил*|поручил*|решил*|записал*|внес*|дали, поставлен*, внесен*',
  uk: 'дата|коли доручення|створення|внесення|запису|постановки|поставил*|доручил*|вирішил*|записал*|внес*|дали, поставлен*, внесен*',
  en: 'date|when raised|added|opened|set|logged|assigned|given|agreed|decided, raised, opened, added, logged',
})

/** "Due", «Срок»: a column of days by which something is done, whatever «Дата» and "When" beside it tell. */
const DEADLINE_COLUMN = opening({
  ru: 'срок*, дедлайн*, крайний, к какому, до какого|когда, дата|когда выполнения|исполнения|готовности|сдачи|сделаем|будет|окончания',
  uk: 'термін*, строк*, дедлайн*, крайній, до якого|коли, на коли, дата|коли виконання|готовності|здачі|зробимо|буде|закінчення',
  en: 'due, deadline*, by when, until, target date, completion date, date|when due|completed|ready, complete by',
})

/** Where the table has them: the places of the columns of who does it, by when, and since when; -1 for none. */
export interface TaskColumns {
  readonly owner: number
  readonly due: number
  readonly raised: number
}

/** Of heads in small letters. A head that may mean either means what no other column tells. */
export function taskColumns(names: readonly string[]): TaskColumns {
  const find = (fits: (name: string) => boolean) => names.findIndex(fits)
  const raised = find(name => RAISED_COLUMN.test(name))
  const deadline = find(name => DEADLINE_COLUMN.test(name))
  const plain = find((name: string) => DUE_COLUMN.test(name) && !EITHER.test(name) && !RAISED_COLUMN.test(name))
  const day = deadline >= 0 ? deadline : plain
  const person = find(name => OWNER_COLUMN.test(name))
  const either = find(name => EITHER.test(name))
  return {
    owner: person < 0 && day >= 0 ? either : person,
    due: day < 0 && (person >= 0 || DUE_COLUMN.test(names[either] ?? '')) ? either : day,
    raised,
  }
}

/** The heads over a row, in small letters. */
export const headsOver = ({ group }: Block, blocks: readonly Block[]): string[] =>
  (blocks.find(b => b.kind === 'row' && b.header && b.group === group)?.cells ?? []).map(cell =>
    cell.text.trim().toLowerCase(),
  )
